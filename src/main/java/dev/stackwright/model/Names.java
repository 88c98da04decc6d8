package dev.stackwright.model;

import java.util.Set;
import java.util.regex.Pattern;

/// The spelling of names of designs, components and zones. A component's name is its Compose service name.
public final class Names {

    /// What a name must look like.
    public static final Pattern VALID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?");

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

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
        String hyphened =
                OTHERS.matcher(text.toLowerCase(java.util.Locale.ROOT)).replaceAll("-");
        String slug = EDGES.matcher(hyphened).replaceAll("");
        String cut = slug.length() > 42 ? EDGES.matcher(slug.substring(0, 42)).replaceAll("") : slug;
        return cut.isEmpty() ? "component" : cut;
    }
}
