package dev.stackwright.ui;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// The pictures that others of the same name must be like. With `GOLDEN=update` in the environment those that are not
/// are written anew; look at them before you commit them.
final class References {

    static final Path FOLDER = Path.of("src/test/resources/pictures");

    private static final int COLOURS = 256;
    private static final int EXACT = 64;
    private static final int ALIKE = 0xfff0f0f0;

    private References() {}

    /// Compares a picture with its reference, if it has one, and leaves both in `folder` if they differ.
    static void compare(String name, BufferedImage actual, Path folder) throws IOException {
        Path reference = FOLDER.resolve(name + ".png");
        if (!Files.exists(reference)) {
            return;
        }
        BufferedImage expected = read(reference);
        PictureComparison comparison = PictureComparison.of(expected, actual);
        Optional<String> difference = comparison.difference();
        if (difference.isEmpty()) {
            return;
        }
        if ("update".equals(System.getenv("GOLDEN"))) {
            write(actual, reference);
            return;
        }
        Path both = folder.resolve(name + "-difference.png");
        ImageIO.write(comparison.sideBySide(), "png", both.toFile());
        throw new AssertionError("The picture " + name + " " + difference.get() + "; see " + both + ".");
    }

    /// An empty file is a reference that is still to be written.
    private static BufferedImage read(Path reference) throws IOException {
        return Files.size(reference) == 0
                ? new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                : ImageIO.read(reference.toFile());
    }

    /// Writes a picture in its 64 most frequent colours and as many others that are not alike as make 256, which makes
    /// it a third as large.
    private static void write(BufferedImage picture, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam hard = writer.getDefaultWriteParam();
        hard.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        hard.setCompressionQuality(0);
        try (OutputStream bytes = Files.newOutputStream(file);
                ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(indexed(picture), null, null), hard);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage indexed(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] colours = picture.getRGB(0, 0, width, height, new int[width * height], 0, width);
        Map<Integer, Long> counts = Arrays.stream(colours)
                .boxed()
                .collect(Collectors.groupingBy(colour -> colour, TreeMap::new, Collectors.counting()));
        List<Integer> byCount = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        Map<Integer, Integer> palette = new LinkedHashMap<>();
        for (int colour : byCount) {
            palette.putIfAbsent(palette.size() < EXACT ? colour : colour & ALIKE, colour);
        }
        int[] all = Arrays.copyOf(
                palette.values().stream()
                        .mapToInt(Integer::intValue)
                        .limit(COLOURS)
                        .toArray(),
                COLOURS);
        IndexColorModel model = new IndexColorModel(8, COLOURS, all, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        for (int at = 0; at < colours.length; at++) {
            indexed.setRGB(at % width, at / width, colours[at]);
        }
        return indexed;
    }
}
