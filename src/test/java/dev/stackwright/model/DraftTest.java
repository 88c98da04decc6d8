package dev.stackwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.support.Designs;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Many edits as one step.
class DraftTest {

    @RepeatedTest(200)
    void editsAsOneStepMakeTheDesignThatTheyMakeOneAfterTheOther(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Edit> edits = IntStream.range(0, 30).mapToObj(_ -> edit(random)).toList();
        Design expected = Design.empty("start");
        for (Edit edit : edits) {
            expected = edit.applyTo(expected);
        }
        assertThat(Edit.several("all", edits).applyTo(Design.empty("start"))).isEqualTo(expected);
    }

    @Test
    void aComponentThatIsDeletedAndAddedAgainInOneStepHasOnlyItsNewLinks() {
        Topology shop = Designs.topology("shop", "web:nginx", "api:service");
        Topology linked = Designs.link(Designs.link(shop, "web", "api", "session"), "api", "web", "request");
        Design design = new Design(linked, Layout.EMPTY.locking(List.of("web", "api")));
        Edit again = Edit.several(
                "Again",
                List.of(
                        new Edit.RemoveComponent("web"),
                        new Edit.AddComponent(Component.of("web", "haproxy"), new Point(8, 8)),
                        new Edit.AddLink(Link.of("web", "api", "request"))));
        Design made = again.applyTo(design);
        assertThat(made.topology().links()).containsExactly(Link.of("web", "api", "request"));
        assertThat(made.layout().locked()).containsExactly("api");
    }

    private static Edit edit(Random random) {
        String one = name(random);
        String other = name(random);
        Link link = Link.of(one, other, random.nextBoolean() ? "request" : "session");
        Point place = new Point(8 * random.nextInt(40), 8 * random.nextInt(40));
        return switch (random.nextInt(13)) {
            case 0, 1 -> new Edit.AddComponent(Component.of(one, "service"), place);
            case 2 -> new Edit.AddBeside(Component.of(one, "redis"), other);
            case 3 -> new Edit.RemoveComponent(one);
            case 4, 5 -> new Edit.AddLink(link);
            case 6 -> new Edit.RemoveLink(link.key());
            case 7 -> new Edit.ChangePattern(link.key(), "session");
            case 8 -> new Edit.RenameComponent(one, other);
            case 9 -> new Edit.SetProperty(Element.component(one), "replicas", Scalar.of(random.nextInt(3)));
            case 11 -> new Edit.DrawLink("Bend", link.key(), Way.PLAIN.bending(List.of(place)));
            case 10 -> new Edit.SetProperty(Element.link(link), "timeout", Scalar.of("2s"));
            default ->
                new Edit.Insert(
                        link.key(),
                        Component.of(other + "x", "nginx"),
                        Link.of(one, other + "x", "request"),
                        Link.of(other + "x", other, "request"));
        };
    }

    private static String name(Random random) {
        return "c" + random.nextInt(6);
    }
}
