package dev.stackwright.generate.expansion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.KindFolders;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.generate.blueprint.Service.Condition;
import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Link;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// One component becomes its servers and helpers. The kind `whole` exists in the tests only.
class ExpansionTest {

    private static final KindFolders KINDS =
            new KindFolders(() -> Designs.CATALOG, Path.of("src/test/resources/catalog"));

    @Test
    void nobodyWaitsForWhatIsLeftOutButWhatIsLeftOutToo() throws Exception {
        Topology topology = Designs.topology("shop", "api:service", "jobs:worker", "cache:redis", "ledger:postgres");
        topology = Designs.link(topology, "api", "cache", "session");
        topology = Designs.link(topology, "api", "ledger", "query");
        topology = Designs.link(topology, "jobs", "cache", "queue");
        topology = topology.with(out(topology, "cache")).with(out(topology, "jobs"));
        Blueprint blueprint = Expansion.of(Analysis.of(topology, Designs.CATALOG));

        assertThat(service(blueprint, "api").dependsOn()).containsOnlyKeys("ledger");
        assertThat(service(blueprint, "api").environment()).containsKey("CACHE_URL");
        assertThat(service(blueprint, "jobs").dependsOn()).containsOnlyKeys("cache");
        assertThat(blueprint.services().values())
                .filteredOn(Service::leftOut)
                .extracting(Service::name)
                .containsExactlyInAnyOrder("cache", "jobs");
        assertThat(blueprint.started().services()).containsOnlyKeys("ledger", "api");
        assertThat(blueprint.volumes()).containsExactly("cache-data", "ledger-data");
        assertThat(blueprint.started().volumes()).containsExactly("ledger-data");
    }

    @Test
    void everyServiceOfAClusterIsLeftOutAndAProfileOfItsOwnStays() throws Exception {
        Fields cluster = Fields.of("mode", Scalar.of("cluster"));
        Topology topology = Designs.topology("shop", "cache:redis");
        Component cache = out(topology, "cache").with("settings", cluster).with("compose.profiles", Items.of("debug"));
        Blueprint blueprint = Expansion.of(Analysis.of(topology.with(cache), Designs.CATALOG));

        assertThat(blueprint.services()).hasSize(7);
        assertThat(blueprint.services().values())
                .extracting(service -> service.compose().texts("profiles"))
                .containsOnly(List.of("debug", "left-out"));
    }

    @Test
    void whatStandsOutsideOrRunsOnThisMachineIsNothingToLeaveOut() throws Exception {
        Topology topology = Designs.topology("shop", "api:service", "web:nginx", "payments:external");
        Component api = out(topology, "api").with("runs", Scalar.of("here"));
        Analysis analysis = Analysis.of(topology.with(api).with(out(topology, "payments")), Designs.CATALOG);

        assertThat(analysis.components().filter(analysis::leftOut)).isEmpty();
        assertThat(Expansion.of(analysis).services().values()).noneMatch(Service::leftOut);
    }

    private static Component out(Topology topology, String name) {
        return topology.component(name).orElseThrow().with("leftOut", Scalar.of(true));
    }

    @Test
    void aComponentOfOneServerBearsItsName() throws Exception {
        Blueprint blueprint = blueprint(Fields.EMPTY);

        assertThat(blueprint.services().keySet()).containsExactly("store", "api");
        assertThat(blueprint.volumes()).containsExactly("store-cache", "store-data");
        assertThat(service(blueprint, "store").lifecycle().hostname()).isEmpty();
        assertThat(blueprint.files()).isEmpty();
    }

    @Test
    void aClusterIsServersWithNamesVolumesAndFilesOfTheirOwnAndItsJob() throws Exception {
        Blueprint blueprint = blueprint(Fields.of("mode", Scalar.of("cluster")));

        assertThat(blueprint.services().keySet())
                .containsExactly("store-1", "store-2", "store-3", "store-setup", "api");
        assertThat(blueprint.volumes())
                .containsExactly("store-1-data", "store-2-data", "store-3-data", "store-cache", "store-setup-data");
        assertThat(service(blueprint, "store-2").lifecycle().hostname()).contains("store-2");
        assertThat(service(blueprint, "store-2").networks()).isEqualTo(Map.of("default", List.of("store")));
        assertThat(blueprint.files().stream().map(Blueprint.ConfigFile::path))
                .startsWith("config/store-1/1.conf", "config/store-1/2.conf")
                .hasSize(9);
    }

    @Test
    void onlyTheFirstServerIsPublished() throws Exception {
        Blueprint blueprint = blueprint(Fields.of("mode", Scalar.of("cluster")));

        assertThat(service(blueprint, "store-1").ports()).hasSize(1);
        assertThat(service(blueprint, "store-2").ports()).isEmpty();
        assertThat(service(blueprint, "store-setup").ports()).isEmpty();
    }

    @Test
    void whoeverWaitsForAComponentWaitsForAllOfIt() throws Exception {
        Blueprint blueprint = blueprint(Fields.of("mode", Scalar.of("cluster")));

        assertThat(service(blueprint, "store-setup").dependsOn())
                .isEqualTo(Map.of(
                        "store-1", Condition.HEALTHY, "store-2", Condition.HEALTHY, "store-3", Condition.HEALTHY));
        assertThat(service(blueprint, "api").dependsOn())
                .isEqualTo(Map.of(
                        "store-1", Condition.HEALTHY,
                        "store-2", Condition.HEALTHY,
                        "store-3", Condition.HEALTHY,
                        "store-setup", Condition.COMPLETED));
        assertThat(service(blueprint, "store-setup").job()).isTrue();
    }

    @Test
    void aLinkNamesItsVariablesAsTheProgramWantsThem() throws Exception {
        Service api = service(blueprint(Fields.EMPTY), "api");

        assertThat(api.environment())
                .containsEntry("STORE_URL", "http://store:80")
                .containsEntry("BACKEND", "http://store:80/v1")
                .containsEntry("STORE_HOST", "localhost");
    }

    @Test
    void whatADesignInsertsAndReplacesStandsInTheFiles() throws Exception {
        Fields cluster = Fields.of("mode", Scalar.of("cluster"));
        Component store = component(cluster)
                .with("insert.end", Scalar.of("colour = red\n"))
                .with("files", Fields.of("2.conf", Scalar.of("mine\n")));

        List<Blueprint.ConfigFile> files = blueprint(store).files();

        assertThat(files.get(0))
                .isEqualTo(new Blueprint.ConfigFile(
                        "config/store-1/1.conf", "mode = cluster\ncolour = red\n", "store", "1.conf", List.of(2)));
        assertThat(files.get(1))
                .isEqualTo(new Blueprint.ConfigFile("config/store-1/2.conf", "mine\n", "store", "2.conf", List.of(1)));
    }

    private Blueprint blueprint(Fields settings) throws Exception {
        return blueprint(component(settings));
    }

    private Blueprint blueprint(Component store) throws Exception {
        Fields names = Fields.of("BACKEND", Scalar.of("{url}/v1")).with("STORE_HOST", Scalar.of("localhost"));
        Topology topology = Topology.empty("shop")
                .with(store)
                .with(new Component("api", "service", Fields.of("image", Scalar.of("acme/api:1"))))
                .with(new Link("api", "store", "request", Fields.of("environment", names)));
        return Expansion.of(Analysis.of(topology, KINDS.everywhere()));
    }

    private static Component component(Fields settings) {
        return new Component(
                "store", "whole", Fields.of("publish", Items.of("8080:80")).with("settings", settings));
    }

    private static Service service(Blueprint blueprint, String name) {
        return blueprint.service(name).orElseThrow();
    }
}
