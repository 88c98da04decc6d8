package dev.stackwright.importing;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Names;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/// One or several `docker run` lines as one copies them from a page.
public final class RunLines {

    private static final Pattern BEGIN =
            Pattern.compile("^\\s*(?:[$#>]\\s+)?(?:sudo\\s+)?(?:docker|podman)\\s+(?:container\\s+)?run\\s+");

    /// Options without a value; all others have one.
    private static final Set<String> FLAGS = Set.of(
            "d",
            "detach",
            "i",
            "interactive",
            "t",
            "tty",
            "rm",
            "init",
            "P",
            "publish-all",
            "no-healthcheck",
            "oom-kill-disable",
            "sig-proxy",
            "q",
            "quiet",
            "privileged",
            "read-only");

    /// Flags that say nothing about what runs.
    private static final Set<String> ASIDE =
            Set.of("d", "detach", "i", "interactive", "t", "tty", "rm", "sig-proxy", "q", "quiet", "name", "pull");

    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("p", "ports"),
            Map.entry("publish", "ports"),
            Map.entry("e", "environment"),
            Map.entry("env", "environment"),
            Map.entry("v", "volumes"),
            Map.entry("volume", "volumes"),
            Map.entry("tmpfs", "tmpfs"),
            Map.entry("cap-add", "cap_add"),
            Map.entry("cap-drop", "cap_drop"),
            Map.entry("security-opt", "security_opt"),
            Map.entry("device", "devices"));

    private static final Map<String, String> TEXTS =
            Map.of("restart", "restart", "u", "user", "user", "user", "pid", "pid", "ipc", "ipc");

    private RunLines() {}

    /// True if a line of the text runs a container.
    public static boolean looksLike(String text) {
        return text.lines().anyMatch(line -> BEGIN.matcher(line).find());
    }

    /// Understands every `docker run` as a component; other lines are passed over.
    public static Imported read(String text, Catalog catalog) throws ImportProblem {
        SequencedMap<String, Value> services = new LinkedHashMap<>();
        List<String> left = new ArrayList<>();
        for (String line : joined(text)) {
            if (BEGIN.matcher(line).find()) {
                List<String> words = ShellWords.of(BEGIN.matcher(line).replaceFirst(""));
                Run run = Run.of(words);
                String name = Names.free(run.name(), services.keySet());
                services.put(name, run.service());
                ServiceImport.check(services.size());
                run.left().forEach(option -> left.add(option + " of " + name));
            }
        }
        Imported imported = new ServiceImport(catalog).of(new Fields(services));
        List<String> all = new ArrayList<>(left);
        all.addAll(imported.left());
        return new Imported(imported.topology(), all);
    }

    /// The lines of a text, each with those that a backslash at its end makes part of it.
    private static List<String> joined(String text) {
        return text.replaceAll("\\\\[ \\t]*\\R", " ").lines().toList();
    }

    /// One container as it is run, in the terms of Compose.
    private record Run(String name, Fields service, List<String> left) {

        static Run of(List<String> words) throws ImportProblem {
            SequencedMap<String, List<Value>> lists = new LinkedHashMap<>();
            Fields service = Fields.EMPTY;
            List<String> left = new ArrayList<>();
            String name = "";
            int at = 0;
            while (at < words.size() && words.get(at).startsWith("-")) {
                Option option = Option.of(words, at);
                at += option.words();
                if (option.name().equals("name")) {
                    name = option.value();
                } else if (LISTS.containsKey(option.name())) {
                    lists.computeIfAbsent(LISTS.get(option.name()), _ -> new ArrayList<>())
                            .add(Scalar.of(option.value()));
                } else if (TEXTS.containsKey(option.name())) {
                    service = service.with(TEXTS.get(option.name()), Scalar.of(option.value()));
                } else if (option.name().equals("privileged") || option.name().equals("read-only")) {
                    service = service.with(option.name().replace('-', '_'), Scalar.of(true));
                } else if (!ASIDE.contains(option.name())) {
                    left.add("--" + option.name());
                }
            }
            if (at >= words.size()) {
                throw new ImportProblem("A docker run names no image; write the image behind the options.");
            }
            String image = words.get(at);
            for (var list : lists.entrySet()) {
                service = service.with(list.getKey(), new Items(list.getValue()));
            }
            service = service.with("image", Scalar.of(image));
            if (at + 1 < words.size()) {
                service = service.with(
                        "command", Items.of(words.subList(at + 1, words.size()).toArray(String[]::new)));
            }
            return new Run(Names.slug(name.isEmpty() ? last(image) : name), service, left);
        }

        private static String last(String image) {
            return image.replaceFirst("@.*", "").replaceFirst(".*/", "").replaceFirst(":.*", "");
        }
    }

    /// An option with its value, and how many words it takes.
    private record Option(String name, String value, int words) {

        static Option of(List<String> all, int at) {
            String word = all.get(at);
            String next = at + 1 < all.size() ? all.get(at + 1) : "";
            if (word.startsWith("--")) {
                int equals = word.indexOf('=');
                String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
                if (equals >= 0) {
                    return new Option(name, word.substring(equals + 1), 1);
                }
                return FLAGS.contains(name) ? new Option(name, "", 1) : new Option(name, next, 2);
            }
            String letters = word.substring(1);
            boolean flags = !letters.isEmpty()
                    && letters.chars().allMatch(letter -> FLAGS.contains(Character.toString(letter)));
            if (flags || letters.isEmpty()) {
                return new Option(letters.isEmpty() ? "" : letters.substring(0, 1), "", 1);
            }
            String name = letters.substring(0, 1);
            return letters.length() > 1
                    ? new Option(name, letters.substring(1).replaceFirst("^=", ""), 1)
                    : new Option(name, next, 2);
        }
    }
}
