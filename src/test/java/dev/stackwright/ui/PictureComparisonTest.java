package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a picture may differ in from its reference, seen at a card in a window.
final class PictureComparisonTest {

    private static final Color GROUND = new Color(0xf6f8fa);
    private static final Color MUTED = new Color(0x656d76);

    /// A card in a window of 1280 x 800: where it stands, its name, its kind, the colour of its mark, its badge.
    private record Card(double x, String name, String kind, Color mark, boolean badge, boolean caret) {

        Card at(double other) {
            return new Card(other, name, kind, mark, badge, caret);
        }

        Card saying(String otherName, String otherKind) {
            return new Card(x, otherName, otherKind, mark, badge, caret);
        }

        Card marked(Color other) {
            return new Card(x, name, kind, other, badge, caret);
        }

        Card withoutBadge() {
            return new Card(x, name, kind, mark, false, caret);
        }

        Card withCaret() {
            return new Card(x, name, kind, mark, badge, true);
        }

        BufferedImage painted() {
            BufferedImage picture = new BufferedImage(1280, 800, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = picture.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            fill(pen, GROUND, new Rectangle(1280, 800));
            pen.transform(AffineTransform.getTranslateInstance(x, 300));
            fill(pen, new Color(0xd0d7de), new RoundRectangle2D.Double(0, 0, 192, 72, 16, 16));
            fill(pen, Color.WHITE, new RoundRectangle2D.Double(1, 1, 190, 70, 14, 14));
            fill(pen, mark, new Rectangle(12, 20, 20, 20));
            write(pen, Color.BLACK, name, 13, 24);
            write(pen, MUTED, kind, 11.5f, 42);
            if (badge) {
                fill(pen, new Color(0xcf222e), new RoundRectangle2D.Double(172, -9, 32, 18, 18, 18));
            }
            if (caret) {
                fill(pen, Color.BLACK, new Rectangle(135, 12, 1, 16));
            }
            pen.dispose();
            return picture;
        }

        private static void fill(Graphics2D pen, Color colour, Shape shape) {
            pen.setColor(colour);
            pen.fill(shape);
        }

        private static void write(Graphics2D pen, Color colour, String text, float size, int y) {
            pen.setColor(colour);
            Font font = INTER.deriveFont(size);
            pen.translate(56, y);
            pen.fill(font.createGlyphVector(pen.getFontRenderContext(), text).getOutline());
            pen.translate(-56, -y);
        }
    }

    private static final Font INTER = inter();
    private static final Card CARD = new Card(400, "sessions", "Redis", new Color(0xa40e26), true, false);

    @Test
    void aPictureIsLikeItselfAndLikeOneThatIsSmoothedOtherwiseOrHasACaret() {
        assertThat(PictureComparison.of(CARD.painted(), CARD.painted()).different())
                .isEmpty();
        assertThat(difference(card -> card.at(400.5))).isEmpty();
        assertThat(difference(card -> card.at(401))).isEmpty();
        assertThat(difference(Card::withCaret)).isEmpty();
    }

    @Test
    void whatIsMissingColouredOtherwiseOrElsewhereIsSeen() {
        assertThat(difference(Card::withoutBadge))
                .isEqualTo("differs in 0.07 % of its tiles, most at 592, 296 (by 214 of 255)");
        assertThat(difference(card -> card.saying("", "Redis"))).startsWith("differs in ");
        assertThat(difference(card -> card.saying("sessions", ""))).startsWith("differs in ");
        assertThat(difference(card -> card.marked(new Color(0x8250df)))).startsWith("differs in ");
        assertThat(difference(card -> card.at(420))).startsWith("differs in ");
    }

    @Test
    void picturesOfDifferentSizesAreNotAlike() {
        BufferedImage narrow = CARD.painted().getSubimage(0, 0, 1272, 800);
        assertThat(PictureComparison.of(CARD.painted(), narrow).difference()).contains("is 1272 x 800, not 1280 x 800");
    }

    @Test
    void bothStandBesideEachOtherWithWhatDiffersFramed() {
        BufferedImage both = PictureComparison.of(
                        CARD.painted(), CARD.withoutBadge().painted())
                .sideBySide();
        assertThat(List.of(both.getWidth(), both.getHeight())).containsExactly(2560, 800);
        assertThat(both.getRGB(590, 296)).isEqualTo(Color.MAGENTA.getRGB());
        assertThat(both.getRGB(1280 + 590, 296)).isEqualTo(Color.MAGENTA.getRGB());
        assertThat(both.getRGB(590, 302)).isEqualTo(0xffcf222e);
    }

    /// A reference whose picture is taken no more would be compared with nothing.
    @Test
    void everyReferenceIsOfAPictureThatATestTakes() throws IOException {
        String tests;
        try (Stream<Path> files = Files.list(Path.of("src/test/java/dev/stackwright/ui"))) {
            tests = files.filter(Files::isRegularFile)
                    .map(PictureComparisonTest::read)
                    .collect(Collectors.joining());
        }
        try (Stream<Path> references = Files.list(References.FOLDER)) {
            assertThat(references
                            .map(file -> file.getFileName().toString())
                            .map(name -> "\"" + name.replaceFirst("-(light|dark|contrast)-\\d+\\.png", "") + "\""))
                    .isNotEmpty()
                    .allMatch(tests::contains);
        }
    }

    /// What differs when the card is changed so, or nothing.
    private static String difference(UnaryOperator<Card> change) {
        return PictureComparison.of(CARD.painted(), change.apply(CARD).painted())
                .difference()
                .orElse("");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static Font inter() {
        try {
            return Font.createFont(
                    Font.TRUETYPE_FONT,
                    Path.of("assets/fonts/Inter-Regular.otf").toFile());
        } catch (java.awt.FontFormatException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
