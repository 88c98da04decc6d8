package dev.stackwright.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.model.vocabulary.Property;
import dev.stackwright.model.vocabulary.Vocabulary;
import dev.stackwright.support.Designs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a component keeps when it becomes one of another kind.
class KindChangeTest {

    private static final Topology SHOP = linked(
            Designs.topology(
                    "shop", "web:nginx", "api:service", "jobs:worker", "cache:redis", "metrics:redis-exporter"),
            "web api request",
            "api cache cache-aside",
            "api cache session",
            "jobs cache queue",
            "metrics cache datasource");

    @Test
    void theLikestKindsComeFirstAndEachSaysWhatBecomesOfTheLinks() {
        List<KindChange.Offer> offers = change(SHOP, "cache").offers();
        assertThat(offers).hasSize(Designs.CATALOG.kinds().size() - 1);
        assertThat(offers.getFirst().kind().id()).isEqualTo("valkey");
        assertThat(detail(SHOP, "cache", "valkey")).isEqualTo("keeps all 4 links");
        assertThat(detail(SHOP, "cache", "postgres")).isEqualTo("changes 3 links");
        assertThat(detail(SHOP, "cache", "service")).isEqualTo("changes 3 links, loses 1 link");
        assertThat(detail(SHOP, "cache", "client")).isEqualTo("loses 4 links");
        assertThat(detail(SHOP, "web", "caddy")).isEqualTo("keeps its link");
        assertThat(detail(Designs.topology("shop", "web:nginx"), "web", "caddy"))
                .isEqualTo("no links to keep");
    }

    @Test
    void oneOfAKindMuchAlikeKeepsEverythingButItsImage() {
        Fields more = Fields.of("zone", Scalar.of("data"))
                .with("image", Scalar.of("redis:7"))
                .with("publish", Items.of("6379:6379"))
                .with("readOnly", Scalar.of(true))
                .with("limits", Fields.of("memory", Scalar.of("1GiB")))
                .with("volumes", Items.of("old:/data"))
                .with("insert", Fields.of("end", Scalar.of("hz 20")))
                .with("x-team", Scalar.of("core"));
        Component cache = fresh("cache", "redis", more);
        Component changed =
                Component.of("cache", "valkey").withFields(cache.fields().without("image"));
        assertThat(after(SHOP.with(cache), "cache", "valkey").component("cache"))
                .contains(changed);
        assertThat(change(SHOP.with(cache), "cache").sentence(kind("valkey")))
                .isEqualTo("cache is now a Valkey; lost: image");
    }

    @Test
    void oneOfAnotherSortKeepsWhatFitsThereAndTakesTheSafeValuesOfItsKind() {
        Fields more = Fields.of("zone", Scalar.of("data"))
                .with("publish", Items.of("6000:6379", "7000:7000"))
                .with("readOnly", Scalar.of(true))
                .with("insert", Fields.of("end", Scalar.of("hz 20")))
                .with("limits", Fields.of("memory", Scalar.of("1GiB")));
        Component cache = fresh("cache", "redis", more);
        Component fresh = fresh("cache", "postgres", Fields.EMPTY);
        assertThat(after(SHOP.with(cache), "cache", "postgres").component("cache"))
                .contains(fresh.withFields(fresh.fields()
                        .with("zone", Scalar.of("data"))
                        .with("publish", Items.of("6000:5432"))
                        .with("limits", Fields.of("memory", Scalar.of("1GiB")))));
        assertThat(change(SHOP.with(cache), "cache").sentence(kind("postgres")))
                .isEqualTo(
                        "cache is now a PostgreSQL; 3 links are for something else; lost: publish, readOnly, insert");
    }

    @Test
    void aLinkKeepsItsPatternOrTakesTheLikeliestAndKeepsWhatThatKnows() {
        Topology shop = Designs.topology("shop", "api:service", "cache:redis");
        shop = shop.with(new Link(
                "api",
                "cache",
                "cache-aside",
                Fields.of("timeout", Scalar.of("50ms"))
                        .with("ttl", Scalar.of("9m"))
                        .with("protocol", Scalar.of("redis"))));
        shop = Designs.link(shop, "api", "cache", "store");
        Topology after = after(shop, "cache", "postgres");
        assertThat(after.links()).extracting(Link::key).containsExactly("api->cache:query", "api->cache:store");
        assertThat(after.links().getFirst().fields().entries())
                .isEqualTo(Map.of(
                        "timeout", Scalar.of("50ms"),
                        "connectTimeout", Scalar.of("1s"),
                        "pool", Scalar.of(10)));
        assertThat(after.links().getLast()).isEqualTo(shop.links().getLast());
    }

    @Test
    void aProgramKeepsItsImageAndAFreshOneTakesThatOfItsKind() {
        Component api = fresh(
                "api", "service", Fields.of("image", Scalar.of("acme/api:1")).with("replicas", Scalar.of(3)));
        assertThat(after(SHOP.with(api), "api", "worker").component("api"))
                .contains(Component.of("api", "worker").withFields(api.fields()));
        Component job = after(SHOP, "api", "job").component("api").orElseThrow();
        assertThat(job.fields().text("image")).contains("busybox:1.37.0-musl");
        assertThat(after(SHOP.with(api), "api", "postgres")
                        .component("api")
                        .orElseThrow()
                        .fields()
                        .entries())
                .doesNotContainKeys("image", "replicas", "probe");
    }

    @Test
    void whateverBecomesOfWhateverItsLinksArePossibleAndAsManyAsWasSaid() {
        for (Component component : SHOP.components().values()) {
            KindChange change = change(SHOP, component.name());
            for (KindChange.Offer offer : change.offers()) {
                Topology after = change.edit(offer.kind())
                        .applyTo(new Design(SHOP, Layout.EMPTY))
                        .topology();
                assertThat(after.component(component.name()).orElseThrow().kind())
                        .isEqualTo(offer.kind().id());
                assertThat(SHOP.links().size() - after.links().size()).isEqualTo(offer.lost());
                assertThat(after.links()).extracting(Link::key).doesNotHaveDuplicates();
                after.links()
                        .forEach(link ->
                                assertThat(possible(after, link)).as(link.key()).isTrue());
                assertThat(change.sentence(offer.kind())).startsWith(component.name() + " is now a");
            }
        }
    }

    @Test
    void nameAndPlaceStayAndTheStepHasAName() {
        Design design = new Design(SHOP, Layout.EMPTY.with(Map.of("cache", new Point(8, 16))));
        var edit = change(SHOP, "cache").edit(kind("valkey"));
        assertThat(edit.title()).isEqualTo("Make cache a Valkey");
        assertThat(edit.applyTo(design).layout()).isEqualTo(design.layout());
        assertThat(List.copyOf(edit.applyTo(design).topology().components().keySet()))
                .isEqualTo(List.copyOf(SHOP.components().keySet()));
        assertThat(change(SHOP, "cache").edit(kind("elasticsearch")).title()).isEqualTo("Make cache an Elasticsearch");
    }

    @Test
    void whatAPatternKnowsIsSaidOfPropertiesThatThereAre() {
        List<String> names =
                Vocabulary.LINK.properties().stream().map(Property::name).toList();
        List<String> unknown = new ArrayList<>(names);
        unknown.removeIf(Pattern.QUERY::knows);
        assertThat(unknown)
                .containsExactlyInAnyOrder(
                        "queue",
                        "topic",
                        "stream",
                        "outbox",
                        "ttl",
                        "ttlJitter",
                        "maxStaleness",
                        "stampedeProtection",
                        "grace",
                        "keep",
                        "vary",
                        "cacheMode",
                        "acks",
                        "confirms",
                        "autoAck",
                        "prefetch",
                        "heartbeat");
    }

    private static boolean possible(Topology topology, Link link) {
        Kind from = Designs.CATALOG
                .of(topology.component(link.from()).orElseThrow())
                .orElseThrow();
        Kind to =
                Designs.CATALOG.of(topology.component(link.to()).orElseThrow()).orElseThrow();
        return Creation.patterns(from, to).contains(Pattern.of(link.pattern()).orElseThrow());
    }

    private static Topology linked(Topology topology, String... links) {
        Topology linked = topology;
        for (String link : links) {
            List<String> words = List.of(link.split(" ", 3));
            linked = Designs.link(linked, words.get(0), words.get(1), words.get(2));
        }
        return linked;
    }

    private static Component fresh(String name, String kind, Fields more) {
        Component fresh =
                Designs.topology("shop", name + ":" + kind).component(name).orElseThrow();
        return fresh.withFields(fresh.fields().over(more));
    }

    private static KindChange change(Topology topology, String component) {
        return new KindChange(
                Designs.CATALOG, topology, topology.component(component).orElseThrow());
    }

    private static String detail(Topology topology, String component, String kind) {
        return change(topology, component).offers().stream()
                .filter(offer -> offer.kind().id().equals(kind))
                .map(KindChange.Offer::detail)
                .findFirst()
                .orElseThrow();
    }

    private static Topology after(Topology topology, String component, String kind) {
        return change(topology, component)
                .edit(kind(kind))
                .applyTo(new Design(topology, Layout.EMPTY))
                .topology();
    }

    private static Kind kind(String id) {
        return Designs.CATALOG.kind(id).orElseThrow();
    }
}
