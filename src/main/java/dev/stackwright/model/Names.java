package dev.stackwright.model;

import java.util.Set;
import java.util.regex.Pattern;

/// The spelling of names of designs, components and zones. A component's name is its Compose service name.
public final class Names {

    /// What a name must look like.
    public static final Pattern VALID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?");

    private Names() {}

    /// True if `name` may be used as it is.
    public static boolean valid(String name) {
        return VALID.matcher(name).matches();
    }

    /// `wanted`, or with the first free number behind it if `taken` has it: `cache`, `cache-2`, `cache-3`.
    public static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }

    /// A component's name as part of an environment variable: `order-api` becomes `ORDER_API`.
    public static String variable(String name) {
        return name.replace('-', '_').toUpperCase(java.util.Locale.ROOT);
    }

    /// The nearest valid name to `text`: lower case, everything else turned into single hyphens; `component` if nothing
    /// is left.
    public static String slug(String text) {
        String slug = text.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = slug.length() > 42 ? slug.substring(0, 42).replaceAll("-+$", "") : slug;
        return cut.isEmpty() ? "component" : cut;
    }
}
