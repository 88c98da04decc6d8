package dev.stackwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// A component comes between the ends of a link in one step, and only while there is such a link and a free name.
class InsertTest {

    private static final Link LINK = Link.of("shop", "prices", "request");
    private static final Design DESIGN = new Design(
            Topology.empty("calls")
                    .with(new Component("shop", "service", Fields.EMPTY))
                    .with(new Component("prices", "service", Fields.EMPTY))
                    .with(LINK),
            Layout.EMPTY.with(Map.of("shop", new Point(64, 64), "prices", new Point(368, 128))));

    @Test
    void theLinkGoesThroughTheComponentWhichStandsBetweenAndBelow() {
        Design changed = insert("proxy").applyTo(DESIGN);

        assertThat(changed.topology().links())
                .containsExactly(Link.of("shop", "proxy", "request"), Link.of("proxy", "prices", "request"));
        assertThat(changed.layout().of("proxy")).contains(new Point(216, 224));
    }

    @Test
    void nothingChangesWithoutTheLinkOrAFreeName() {
        assertThat(insert("shop").applyTo(DESIGN)).isEqualTo(DESIGN);
        Design unlinked = new Edit.RemoveLink(LINK.key()).applyTo(DESIGN);
        assertThat(insert("proxy").applyTo(unlinked)).isEqualTo(unlinked);
    }

    private static Edit insert(String name) {
        return new Edit.Insert(
                LINK.key(),
                new Component(name, "envoy", Fields.EMPTY),
                Link.of("shop", name, "request"),
                Link.of(name, "prices", "request"));
    }
}
