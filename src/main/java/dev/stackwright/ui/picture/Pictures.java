package dev.stackwright.ui.picture;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.model.Design;
import dev.stackwright.ui.canvas.Picture;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.Look;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;

/// Pictures of designs, drawn on the FX thread.
public final class Pictures {

    private Pictures() {}

    /// What `drawing` draws; JavaFX is started for it, without a display, unless it runs already.
    public static <T> T offScreen(Supplier<T> drawing) {
        CompletableFuture<T> drawn = new CompletableFuture<>();
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Platform.startup(() -> {
                Icons.prepare();
                Look.load();
            });
        } catch (IllegalStateException _) {
            // It runs already.
        }
        Platform.runLater(() -> drawn.completeAsync(drawing, Runnable::run));
        return drawn.join();
    }

    /// The picture as SVG, in this look.
    public static String svg(Design design, Catalog catalog, Look look) {
        return SvgWriter.of(laidOut(design, catalog, look), design.name());
    }

    /// The picture as PNG, in this look, with `scale` pixels for each unit of the canvas.
    public static byte[] png(Design design, Catalog catalog, Look look, int scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        WritableImage image = laidOut(design, catalog, look).snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage buffer = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        buffer.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(buffer, "png", bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    private static Picture laidOut(Design design, Catalog catalog, Look look) {
        Picture picture = new Picture(design, catalog);
        Scene scene = new Scene(picture);
        look.dressAlone(scene);
        picture.applyCss();
        picture.autosize();
        picture.layout();
        return picture;
    }
}
