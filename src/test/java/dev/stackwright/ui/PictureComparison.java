package dev.stackwright.ui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Two pictures of the same thing, compared tile by tile in their mean colours, so that letters may be smoothed
/// otherwise
/// and all may be a pixel aside, but nothing as large as a badge or a word may differ.
record PictureComparison(BufferedImage expected, BufferedImage actual, List<Tile> different) {

    private static final int SIDE = 8;

    /// How far apart a channel of two mean colours may be, of 255: one row of eight in a full contrast makes 32, small
    /// muted text 20, the border of a card under the mouse 7.
    private static final int TOLERANCE = 12;

    /// The share of tiles that may differ: four in a window of 1280 x 800, a caret has three, a badge six or more.
    private static final double SHARE = 0.00027;

    /// A square by its top left corner, and how far its colour is from the expected one.
    record Tile(int x, int y, int distance) {}

    static PictureComparison of(BufferedImage expected, BufferedImage actual) {
        List<Tile> different = new ArrayList<>();
        if (sameSize(expected, actual)) {
            Pixels wanted = new Pixels(expected);
            Pixels seen = new Pixels(actual);
            for (int y = 0; y + SIDE <= seen.height; y += SIDE) {
                for (int x = 0; x + SIDE <= seen.width; x += SIDE) {
                    int distance = distance(wanted, seen.mean(x, y), x, y);
                    if (distance > TOLERANCE) {
                        different.add(new Tile(x, y, distance));
                    }
                }
            }
        }
        return new PictureComparison(expected, actual, List.copyOf(different));
    }

    /// The least distance of `seen` from what is expected there or a pixel beside.
    private static int distance(Pixels wanted, int[] seen, int x, int y) {
        int least = between(wanted.mean(x, y), seen);
        for (int at = 0; at < 9 && least > TOLERANCE; at++) {
            int besideX = Math.clamp(x + at % 3 - 1, 0, wanted.width - SIDE);
            int besideY = Math.clamp(y + at / 3 - 1, 0, wanted.height - SIDE);
            least = Math.min(least, between(wanted.mean(besideX, besideY), seen));
        }
        return least;
    }

    private static int between(int[] one, int[] other) {
        return Math.max(
                Math.abs(one[0] - other[0]), Math.max(Math.abs(one[1] - other[1]), Math.abs(one[2] - other[2])));
    }

    private static boolean sameSize(BufferedImage one, BufferedImage other) {
        return one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight();
    }

    /// What is wrong, unless the pictures are alike.
    Optional<String> difference() {
        if (!sameSize(expected, actual)) {
            return Optional.of("is %d x %d, not %d x %d"
                    .formatted(actual.getWidth(), actual.getHeight(), expected.getWidth(), expected.getHeight()));
        }
        int tiles = (actual.getWidth() / SIDE) * (actual.getHeight() / SIDE);
        if (different.size() <= SHARE * tiles) {
            return Optional.empty();
        }
        Tile worst =
                different.stream().max((a, b) -> a.distance() - b.distance()).orElseThrow();
        return Optional.of(String.format(
                Locale.ROOT,
                "differs in %.2f %% of its tiles, most at %d, %d (by %d of 255)",
                100.0 * different.size() / tiles,
                worst.x(),
                worst.y(),
                worst.distance()));
    }

    /// The expected picture and beside it the actual one, with what differs framed in both.
    BufferedImage sideBySide() {
        int width = expected.getWidth() + actual.getWidth();
        int height = Math.max(expected.getHeight(), actual.getHeight());
        BufferedImage both = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = both.createGraphics();
        pen.drawImage(expected, 0, 0, null);
        pen.drawImage(actual, expected.getWidth(), 0, null);
        pen.setColor(Color.MAGENTA);
        for (Tile tile : different) {
            pen.drawRect(tile.x(), tile.y(), SIDE, SIDE);
            pen.drawRect(expected.getWidth() + tile.x(), tile.y(), SIDE, SIDE);
        }
        pen.dispose();
        return both;
    }

    /// The colours of a picture, row by row.
    private static final class Pixels {

        private final int width;
        private final int height;
        private final int[] colours;

        Pixels(BufferedImage image) {
            width = image.getWidth();
            height = image.getHeight();
            colours = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
        }

        /// The mean red, green and blue of the tile at this corner.
        int[] mean(int left, int top) {
            int[] sum = new int[3];
            for (int y = top; y < top + SIDE; y++) {
                for (int x = left; x < left + SIDE; x++) {
                    int colour = colours[y * width + x];
                    sum[0] += colour >> 16 & 0xff;
                    sum[1] += colour >> 8 & 0xff;
                    sum[2] += colour & 0xff;
                }
            }
            return new int[] {sum[0] / (SIDE * SIDE), sum[1] / (SIDE * SIDE), sum[2] / (SIDE * SIDE)};
        }
    }
}
