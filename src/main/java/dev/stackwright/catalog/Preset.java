package dev.stackwright.catalog;

import dev.stackwright.model.Link;
import dev.stackwright.model.Names;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The environment variables and files that programs of one framework read, such as Spring Boot's; one file in
/// `assets/presets`.
public record Preset(String id, String title, String help, String source, List<Row> rows, List<File> files) {

    /// The placeholders that a variable's text may hold.
    public static final Set<String> PLACEHOLDERS =
            Set.of("host", "port", "user", "password", "database", "url", "hosts", "sentinel.hosts");

    /// What a link to a server of one protocol writes: `variables`, whose names may hold `{TARGET}` (`ORDER_DB`) or
    /// `{Target}` (`OrderDb`), and `further` in their place where another target has those names already; `further`
    /// is empty where the framework knows one such server. No modes or no patterns means all.
    public record Row(
            String protocol,
            List<String> modes,
            Set<Pattern> patterns,
            SequencedMap<String, String> variables,
            SequencedMap<String, String> further) {

        private boolean fits(String wanted, Mode mode, Pattern pattern) {
            return protocol.equals(wanted)
                    && (modes.isEmpty() || modes.contains(mode.id()))
                    && (patterns.isEmpty() || patterns.contains(pattern));
        }
    }

    /// A file that holds a program's calls to the `policies` of its links, written if one of its links states one of
    /// them; the `variables` make the framework find it.
    public record File(FileTemplate template, Set<Policy> policies, SequencedMap<String, String> variables) {

        /// True if a link states one of the policies.
        public boolean isFor(Link link) {
            return policies.stream().anyMatch(policy -> policy.statedOn(link));
        }
    }

    /// Copies `rows` and `files`.
    public Preset {
        rows = List.copyOf(rows);
        files = List.copyOf(files);
    }

    /// The first row for a link with this pattern to a server in this mode; nothing if the framework has no names for
    /// it.
    public Optional<Row> row(String protocol, Mode mode, Pattern pattern) {
        return rows.stream().filter(row -> row.fits(protocol, mode, pattern)).findFirst();
    }

    /// A variable's name with its target's in place of the placeholders.
    public static String name(String template, String target) {
        String words = Stream.of(target.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return template.replace("{TARGET}", Names.variable(target)).replace("{Target}", words);
    }
}
