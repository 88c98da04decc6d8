package dev.stackwright.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Creation;
import dev.stackwright.document.DesignFile;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What holds for all rules together, on the broken example of every rule, on the templates, and on seeded mixtures of
/// them.
class RuleLawsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);
    private static final int MIXTURES = 30;
    private static final List<Topology> CORPUS = new ArrayList<>();

    @BeforeAll
    static void read() throws Exception {
        for (String folder : List.of("src/test/resources/rules", "assets/templates")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(path -> isBroken(path) || isTemplate(path))
                        .sorted()
                        .toList()) {
                    CORPUS.add(DesignFile.read(file).design().topology());
                }
            }
        }
        Random random = new Random(42);
        List<Topology> examples = List.copyOf(CORPUS);
        for (int i = 0; i < MIXTURES; i++) {
            Topology mixture = Topology.empty("mixture")
                    .withRequirements(
                            examples.get(random.nextInt(examples.size())).requirements());
            for (int part = 0; part < 3; part++) {
                mixture = joined(mixture, renamed(examples.get(random.nextInt(examples.size())), "p" + part));
            }
            CORPUS.add(mixture);
        }
    }

    private static boolean isBroken(Path path) {
        return path.endsWith("bad.stack.yaml");
    }

    private static boolean isTemplate(Path path) {
        return path.startsWith("assets/templates") && path.toString().endsWith(".stack.yaml");
    }

    private static Topology joined(Topology one, Topology other) {
        SequencedMap<String, Component> components = new LinkedHashMap<>(one.components());
        components.putAll(other.components());
        return one.withComponents(components)
                .withLinks(Stream.concat(one.links().stream(), other.links().stream())
                        .toList());
    }

    /// The topology with another name in front of each of its components' names.
    private static Topology renamed(Topology topology, String prefix) {
        Design design = new Design(topology, Layout.EMPTY);
        for (String name : topology.components().keySet()) {
            design = new Edit.RenameComponent(name, prefix + "-" + name).applyTo(design);
        }
        return design.topology();
    }

    private static Verdict judge(Topology topology) {
        return Evaluation.of(Analysis.of(topology, Designs.CATALOG), Rules.ALL).verdict(TODAY);
    }

    /// Rules that read names in texts which the design writes itself; those texts are nobody's to rename.
    private static final Set<String> NAMES_IN_TEXTS = Set.of("PROXY-006", "SEARCH-008");

    /// What was found, without where: rules that compare two components name the second of them. The first of two
    /// links gets the names of a preset, so that ENV-001 follows the order on purpose.
    private static List<String> sorts(Topology topology) {
        return judge(topology).findings().stream()
                .filter(finding -> !finding.rule().equals("ENV-001") && !NAMES_IN_TEXTS.contains(finding.rule()))
                .map(finding -> finding.severity() + " " + finding.id())
                .sorted()
                .toList();
    }

    private static List<String> identities(Topology topology) {
        return judge(topology).findings().stream().map(Finding::identity).toList();
    }

    @Test
    void noRuleFails() {
        for (Topology topology : CORPUS) {
            assertThat(judge(topology).failures()).isEmpty();
        }
    }

    @Test
    void theOrderOfComponentsAndLinksDoesNotMatter() {
        Random random = new Random(1);
        for (Topology topology : CORPUS) {
            List<Component> components = new ArrayList<>(topology.components().values());
            List<Link> links = new ArrayList<>(topology.links());
            Collections.shuffle(components, random);
            Collections.shuffle(links, random);
            SequencedMap<String, Component> shuffled = new LinkedHashMap<>();
            components.forEach(component -> shuffled.put(component.name(), component));
            assertThat(sorts(topology.withComponents(shuffled).withLinks(links)))
                    .isEqualTo(sorts(topology));
        }
    }

    @Test
    void namesDoNotMatter() {
        for (Topology topology : CORPUS) {
            assertThat(sorts(renamed(topology, "z"))).isEqualTo(sorts(topology));
        }
    }

    @Test
    void aComponentThatTouchesNothingChangesNoFindingOnOthers() {
        Component apart = Creation.component(Designs.CATALOG.kind("client").orElseThrow(), "apart");
        for (Topology topology : CORPUS) {
            List<String> after = new ArrayList<>(near(topology.with(apart)));
            after.removeIf(identity -> identity.contains(" apart "));
            assertThat(after).isEqualTo(near(topology));
        }
    }

    /// The findings of rules that do not look at the whole design.
    private static List<String> near(Topology topology) {
        return judge(topology).findings().stream()
                .filter(finding ->
                        Rules.rule(finding.rule()).orElseThrow().info().scope() != Scope.WHOLE)
                .map(Finding::identity)
                .toList();
    }

    @Test
    void whatDevFindsProdFindsToo() {
        for (Topology topology : CORPUS) {
            assertThat(new TreeSet<>(identities(staged(topology, "prod"))))
                    .containsAll(identities(staged(topology, "dev")));
        }
    }

    private static Topology staged(Topology topology, String stage) {
        return topology.withRequirements(topology.requirements().with("stage", Scalar.of(stage)));
    }

    @Test
    void applyingEveryFirstFixEndsAndLeavesNoErrorWithAFix() {
        for (Topology topology : CORPUS) {
            Mending mending = Mending.of(
                    new Design(topology, Layout.EMPTY),
                    Designs.CATALOG,
                    finding -> finding.fixes().stream().findFirst());
            assertThat(judge(mending.design().topology()).findings())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR
                            && !finding.fixes().isEmpty())
                    .isEmpty();
        }
    }

    @Test
    void everyFixIsAppliedToWhatIsStillFound() {
        for (Topology topology : CORPUS) {
            Design design = new Design(topology, Layout.EMPTY);
            Mending mending = Mending.of(
                    design, Designs.CATALOG, finding -> finding.fixes().stream().findFirst());
            for (Mending.Applied applied : mending.applied()) {
                assertThat(identities(design.topology()))
                        .contains(applied.finding().identity());
                design = applied.fix().edit().applyTo(design);
            }
            assertThat(design).isEqualTo(mending.design());
        }
    }

    @Test
    void judgingAnEditFindsWhatJudgingAllFinds() {
        Random random = new Random(7);
        for (Topology topology : CORPUS) {
            Evaluation evaluation = Evaluation.of(Analysis.of(topology, Designs.CATALOG), Rules.ALL);
            Topology current = topology;
            for (int i = 0; i < 4; i++) {
                current = edited(current, random);
                Analysis analysis = Analysis.of(current, Designs.CATALOG);
                evaluation = evaluation.then(analysis);
                assertThat(evaluation.verdict(TODAY)).isEqualTo(judge(current));
            }
        }
    }

    private static Topology edited(Topology topology, Random random) {
        List<Component> components = List.copyOf(topology.components().values());
        List<Link> links = topology.links();
        if (components.isEmpty()) {
            return topology;
        }
        Component one = components.get(random.nextInt(components.size()));
        return switch (random.nextInt(6)) {
            case 0 -> Designs.without(topology, one);
            case 1 -> topology.with(one.with("replicas", Scalar.of(1 + random.nextInt(3))));
            case 2 -> topology.with(one.with("settings", null));
            case 3 -> topology.with(one.with("publish", Scalar.of("0.0.0.0:80" + random.nextInt(3) + ":80")));
            case 4 -> links.isEmpty() ? topology : without(topology, links.get(random.nextInt(links.size())));
            default -> {
                Component other = components.get(random.nextInt(components.size()));
                Link link = new Link(one.name(), other.name(), "request", Fields.of("retries", Scalar.of(2)));
                yield topology.link(link.key()).isPresent() ? topology : topology.with(link);
            }
        };
    }

    private static Topology without(Topology topology, Link link) {
        return topology.withLinks(
                topology.links().stream().filter(other -> !other.equals(link)).toList());
    }
}
