package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.catalog.Kind;
import dev.stackwright.document.Template;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.prove.Option;
import dev.stackwright.support.CommandLine;
import dev.stackwright.support.Designs;
import dev.stackwright.support.EngineLab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is exported is accepted by those who have to read it: the real Compose and each server's own checker.
@Tag("engine")
@ResourceLock("engine-lab")
class ExportCheckersTest {

    private static final Set<String> JUDGED = ConcurrentHashMap.newKeySet();

    private final EngineLab lab = EngineLab.require();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theStorefrontPassesEveryChecker() throws Exception {
        check(LabExport.sample("storefront", "checked-storefront"));
    }

    @ParameterizedTest
    @MethodSource("dev.stackwright.document.Template#all")
    void aTemplatePassesEveryChecker(Template template) throws Exception {
        check(template.design().topology().withName("checked-" + template.name()));
    }

    @ParameterizedTest
    @MethodSource("dev.stackwright.support.Designs#names")
    void aDesignPassesWithFreshValues(String design) throws Exception {
        check(Designs.fresh(design).withName("checked-" + design));
    }

    @ParameterizedTest
    @MethodSource("dev.stackwright.support.Designs#names")
    void aDesignPassesWithTheServersOwnDefaults(String design) throws Exception {
        check(Designs.bare(design).withName("checked-" + design));
    }

    @ParameterizedTest
    @MethodSource("dev.stackwright.support.Designs#names")
    void aDesignPassesWithEverySettingAtItsLowestAndEveryInsertionPointUsed(String design) throws Exception {
        Topology topology = Designs.fresh(design).withName("checked-" + design);
        for (Component component : topology.components().values()) {
            Component stating = component;
            for (Option option : Option.of(Designs.CATALOG.of(component).orElseThrow())) {
                stating = option.in(stating);
            }
            topology = topology.with(stating);
        }
        check(topology);
    }

    @ParameterizedTest
    @MethodSource("dev.stackwright.support.Designs#names")
    void aDesignPassesWithSlowRatesAndNoRetries(String design) throws Exception {
        Topology topology = Designs.fresh(design).withName("checked-" + design);
        List<Link> links = topology.links().stream()
                .map(link -> link.pattern().equals("request")
                        ? link.with("rateLimit", Scalar.of("5/m")).with("retries", Scalar.of(0))
                        : link)
                .toList();
        check(topology.withLinks(links));
    }

    private void check(Topology topology) throws Exception {
        LabExport export = LabExport.of(lab, topology, folder.resolve("out"));
        CommandLine config = export.compose("config", "-q");
        assertThat(config.exit()).as(config.output()).isZero();
        for (Service service : export.export().blueprint().services().values()) {
            Component component = topology.component(service.component()).orElseThrow();
            Kind kind = Designs.CATALOG.of(component).orElseThrow();
            boolean first = kind.members(component).getFirst().equals(service.name());
            if (first && !kind.check().isEmpty() && fresh(export, service) && export.hasImage(service.image())) {
                check(export, service, kind.check());
            }
        }
    }

    /// False if a server with this image has judged these very files before.
    private static boolean fresh(LabExport export, Service service) {
        String folder = "config/" + service.name() + "/";
        return JUDGED.add(service.image()
                + export.export().blueprint().files().stream()
                        .filter(file -> file.path().startsWith(folder))
                        .map(Blueprint.ConfigFile::content)
                        .toList());
    }

    private static void check(LabExport export, Service service, List<String> check) throws Exception {
        List<String> words = new ArrayList<>(List.of("run", "--rm", "--network", "none"));
        export.export()
                .blueprint()
                .services()
                .keySet()
                .forEach(name -> words.addAll(List.of("--add-host", name + ":127.0.0.1")));
        service.compose()
                .texts("extra_hosts")
                .forEach(host -> words.addAll(List.of("--add-host", host.split("[:=]", 2)[0] + ":127.0.0.1")));
        for (Service.Mount mount : service.mounts()) {
            if (mount instanceof Service.BindMount(String source, String target, boolean _)
                    && source.startsWith("./config/")) {
                words.addAll(List.of("-v", export.folder().resolve(source).normalize() + ":" + target + ":ro"));
            }
        }
        words.addAll(List.of("--entrypoint", check.getFirst(), service.image()));
        words.addAll(check.subList(1, check.size()));
        CommandLine result = export.docker(words.toArray(String[]::new));
        assertThat(result.exit())
                .as("check of " + service.name() + "\n" + result.output())
                .isZero();
    }
}
