package dev.stackwright.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.catalog.KindMark;
import dev.stackwright.model.Area;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.rules.Severity;
import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.picture.Pictures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaintingTest {

    private static final List<String> PATTERNS = List.of("request", "session", "scrape", "publish");

    /// A curve that is cut at the edge of what is painted anew may be a shade lighter or darker at its rim, and its
    /// dashes may end a little sooner.
    private static final int SHADE = 48;

    private static final int RIMS = 24;

    private static final KindMark MARK = KindMark.of(Optional.empty());

    private static final List<Side> SIDES = List.of(Side.values());
    private static final List<LinkBrush.State> STATES = List.of(LinkBrush.State.values());

    /// Links that run anywhere, in any state, with a card at the beginning of each. What is selected is painted apart.
    private static final class Links implements Painting.Subject {

        private final Random random;
        private final List<Wire> wires = new ArrayList<>();
        private final Map<Wire, LinkBrush.State> states = new HashMap<>();

        Links(Random random) {
            this.random = random;
            for (int i = 0; i < 24; i++) {
                wires.add(new Wire(Link.of("a" + i, "b" + i, PATTERNS.get(i % PATTERNS.size()))));
            }
            wires.forEach(this::change);
        }

        void change() {
            change(wires.get(random.nextInt(wires.size())));
        }

        private void change(Wire wire) {
            wire.anchor(true, any(SIDES), point());
            wire.anchor(false, any(SIDES), point());
            wire.run(wire.ends().through(any(List.of(List.of(), List.of(new LinkRoute.Knot(point(), 1, 0))))));
            states.put(wire, any(STATES));
        }

        private Point point() {
            return new Point(random.nextInt(600), random.nextInt(400));
        }

        private <T> T any(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        @Override
        public Painting.Layers layers(Area part) {
            return new Painting.Layers(
                    scenery(wire -> state(wire) != LinkBrush.State.SELECTED),
                    scenery(wire -> state(wire) == LinkBrush.State.SELECTED));
        }

        private LinkBrush.State state(Wire wire) {
            return states.getOrDefault(wire, LinkBrush.State.REST);
        }

        private Scenery scenery(Predicate<Wire> shown) {
            return new Scenery(
                    wires.stream()
                            .filter(shown)
                            .map(wire -> LinkBrush.Stroke.of(wire, state(wire)))
                            .toList(),
                    wires.stream().filter(shown).map(this::tile).toList());
        }

        private CardBrush.Tile tile(Wire wire) {
            CardBrush.Mark mark = new CardBrush.Mark(false, false, false, false, false);
            return new CardBrush.Tile(
                    wire.from(),
                    "Service",
                    MARK,
                    new CardBrush.Look("program", false, Optional.of(Severity.WARNING), mark),
                    wire.route().start().plus(-40, -60));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.77, 1, 1.6})
    void whatIsRetouchedLooksLikeWhatIsPaintedAtOnce(double zoom) {
        Links links = new Links(new Random(7));

        List<Integer> differences = Pictures.offScreen(() -> {
            Viewport viewport = new Viewport();
            viewport.zoomAt(zoom, 31, 17);
            Painting retouched = shown(viewport, links);
            List<Integer> found = new ArrayList<>();
            for (int step = 0; step < 6; step++) {
                links.change();
                retouched.spoil();
                retouched.paint(links);
                found.add(difference(retouched, shown(viewport, links)));
            }
            return found;
        });

        assertThat(differences).hasSize(6).allMatch(difference -> difference < RIMS);
    }

    private static Painting shown(Viewport viewport, Painting.Subject subject) {
        Painting painting = new Painting(viewport);
        StackPane root = new StackPane(painting);
        root.getStyleClass().add("stackwright");
        Scene scene = new Scene(root, 640, 420);
        Look.LIGHT.dressAlone(scene);
        root.applyCss();
        root.layout();
        painting.paint(subject);
        return painting;
    }

    /// How many pixels have quite another colour.
    private static int difference(Painting one, Painting other) {
        int[] here = pixels(one);
        int[] there = pixels(other);
        return (int) IntStream.range(0, here.length)
                .filter(at -> IntStream.of(0, 8, 16)
                        .anyMatch(shift -> Math.abs((here[at] >> shift & 255) - (there[at] >> shift & 255)) > SHADE))
                .count();
    }

    private static int[] pixels(Painting painting) {
        WritableImage image = painting.getScene().snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] colours = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), colours, 0, width);
        return colours;
    }
}
