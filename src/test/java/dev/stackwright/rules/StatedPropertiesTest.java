package dev.stackwright.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.catalog.Setting;
import dev.stackwright.document.DesignFile;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Value;
import dev.stackwright.model.vocabulary.Property;
import dev.stackwright.model.vocabulary.Type;
import dev.stackwright.model.vocabulary.Vocabulary;
import dev.stackwright.support.Designs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What rules read is stated in some template or sample, so that a rule which takes a sound value for a wrong one is
/// seen there.
class StatedPropertiesTest {

    private static final Pattern WORD = Pattern.compile("\"([A-Za-z]+(?:[.-][A-Za-z]+)*)\"");

    /// Properties that no template states, and why.
    private static final Map<Set<String>, String> UNSTATED = Map.of(
            Set.of("capAdd", "cgroupParent", "devices", "ipc", "networkMode", "pid", "privileged", "userns"),
            "a rule advises against every value",
            Set.of("port", "ports", "protocol", "user"),
            "what the kind or the image says is right",
            Set.of("build", "runs"),
            "a template runs anywhere, from images alone",
            Set.of("leftOut"),
            "a template starts all that it shows",
            Set.of("compose", "files"),
            "a template leaves files, and keys of Compose that are no property, to their kinds",
            Set.of("compliance", "secrets"),
            "which law applies, and what a program is told in secret, is the user's to say",
            Set.of("outbox"),
            "no template writes to a database and publishes",
            Set.of("retention.trace"),
            "the only store of traces keeps them in memory");

    /// Settings of kinds that no template states, and why.
    private static final Map<Set<String>, String> UNSTATED_SETTINGS = Map.of(
            Set.of("availability", "host", "interval", "jitter", "keep", "labels", "rate", "timeout"),
            "rules mean a property of this name",
            Set.of("cluster-replicas", "conn-limit", "innodb-buffer-pool-size", "memory-limit", "memory-lock"),
            "no template has a cluster of Redis, Memcached or MySQL, nor a host with swap",
            Set.of("read-header-timeout", "read-timeout", "request-headers-timeout", "stream-idle-timeout"),
            "no template has Caddy, Traefik or Envoy",
            Set.of("email-to", "slack-channel", "webhook"),
            "whom to tell is the user's to say",
            Set.of("anonymous", "scheme"),
            "a rule advises against every other value than the standard");

    private static final Set<String> READ = new TreeSet<>();
    private static final Set<String> STATED = new TreeSet<>();

    @BeforeAll
    static void read() throws Exception {
        for (String room : List.of("rules", "analysis")) {
            for (Path file : under("src/main/java/dev/stackwright/" + room, ".java")) {
                Matcher words = WORD.matcher(Files.readString(file));
                while (words.find()) {
                    READ.add(words.group(1));
                }
            }
        }
        for (String folder : List.of("assets/templates", "assets/samples")) {
            for (Path file : under(folder, ".stack.yaml")) {
                Topology topology = DesignFile.read(file).design().topology();
                state("", topology.requirements());
                topology.zones().values().forEach(zone -> state("", zone.fields()));
                topology.components().values().forEach(component -> state("", component.fields()));
                topology.links().forEach(link -> state("", link.fields()));
            }
        }
    }

    private static List<Path> under(String folder, String ending) throws Exception {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static void state(String prefix, Fields fields) {
        fields.entries().forEach((key, value) -> {
            STATED.add(prefix + key);
            inside(prefix + key + ".", value);
        });
    }

    private static void inside(String prefix, Value value) {
        if (prefix.indexOf('.') == prefix.length() - 1 && value instanceof Fields fields) {
            state(prefix, fields);
        }
    }

    @Test
    void everyPropertyThatARuleReadsIsStatedInATemplateOrASample() {
        Set<String> read = Stream.of(Vocabulary.REQUIREMENTS, Vocabulary.ZONE, Vocabulary.COMPONENT, Vocabulary.LINK)
                .flatMap(vocabulary -> vocabulary.properties().stream())
                .flatMap(StatedPropertiesTest::paths)
                .filter(READ::contains)
                .filter(path -> !Set.of("kind", "from", "to", "pattern").contains(path))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> unstated =
                UNSTATED.keySet().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        read.removeAll(STATED);

        assertThat(read).isEqualTo(unstated);
    }

    @Test
    void everySettingThatARuleReadsIsStatedInATemplateOrASample() {
        Set<String> read = Designs.CATALOG.kinds().values().stream()
                .flatMap(kind -> kind.settings().stream())
                .map(Setting::id)
                .filter(READ::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> unstated =
                UNSTATED_SETTINGS.keySet().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        read.removeIf(name -> STATED.contains("settings." + name));

        assertThat(read).isEqualTo(unstated);
    }

    private static Stream<String> paths(Property property) {
        return property.type() instanceof Type.Group group
                ? Stream.concat(
                        Stream.of(property.name()),
                        group.properties().stream().map(inner -> property.name() + "." + inner.name()))
                : Stream.of(property.name());
    }
}
