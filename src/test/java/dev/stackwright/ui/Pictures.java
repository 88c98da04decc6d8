package dev.stackwright.ui;

import dev.stackwright.ui.fx.Look;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/// Writes pictures to `target/screenshots`, where they are judged against src/docs/look.md, and compares those that
/// have
/// a reference with it.
final class Pictures {

    static final Path FOLDER = Path.of("target/screenshots");

    private Pictures() {}

    /// A picture of `scene`, called `what-look-width.png`.
    static Path take(String what, Look look, Scene scene) throws IOException {
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> scene.snapshot(null));
        Files.createDirectories(FOLDER);
        String name = what + "-" + look.name().toLowerCase(Locale.ROOT) + "-" + Math.round(scene.getWidth());
        Path file = FOLDER.resolve(name + ".png");
        BufferedImage picture = SwingFXUtils.fromFXImage(image, null);
        ImageIO.write(picture, "png", file.toFile());
        References.compare(name, picture, FOLDER);
        return file;
    }
}
