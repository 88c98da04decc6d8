package dev.stackwright.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import org.junit.jupiter.api.Test;

/// What is said of a link that has come or gone.
class LinkNewsTest {

    private static final Topology SHOP = with(
            Designs.topology("shop", "web:nginx", "api:service", "db:postgres", "cache:redis"), "image", "acme/api:1");
    private static final Topology QUERIES = Designs.link(SHOP, "api", "db", "query");
    private static final Topology SERVED = Designs.link(SHOP, "web", "api", "request");

    @Test
    void aProgramIsToldWhichVariablesItGets() {
        assertThat(new LinkNews(Designs.CATALOG, SHOP, QUERIES).sentence())
                .hasValue("Linked api to db: api gets DB_URL, DB_DATABASE, DB_HOST and 4 more; changes compose.yaml.");
    }

    @Test
    void aLinkThatGoesTakesThemAway() {
        assertThat(new LinkNews(Designs.CATALOG, QUERIES, SHOP).sentence())
                .hasValue(
                        "Unlinked api from db: api loses DB_URL, DB_DATABASE, DB_HOST and 4 more; changes compose.yaml.");
    }

    @Test
    void aServerIsToldWhichOfItsFilesChange() {
        assertThat(new LinkNews(Designs.CATALOG, SHOP, SERVED).sentence())
                .hasValue("Linked web to api: changes compose.yaml, config/web/nginx.conf.");
    }

    @Test
    void ofTwoLinksAtOnceOrOfNoneNothingIsSaid() {
        Topology both = Designs.link(QUERIES, "api", "cache", "cache-aside");
        assertThat(new LinkNews(Designs.CATALOG, SHOP, both).sentence()).isEmpty();
        assertThat(new LinkNews(Designs.CATALOG, SHOP, with(SHOP, "replicas", "2")).sentence())
                .isEmpty();
    }

    private static Topology with(Topology topology, String path, String value) {
        return new Edit.SetProperty(Element.component("api"), path, Scalar.of(value))
                .applyTo(new Design(topology, Layout.EMPTY))
                .topology();
    }
}
