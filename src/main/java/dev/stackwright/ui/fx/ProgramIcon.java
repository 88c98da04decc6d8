package dev.stackwright.ui.fx;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The program's own icon, `assets/icon/stackwright.svg` in the sizes that desktops ask for.
public final class ProgramIcon {

    private ProgramIcon() {}

    /// Gives the window its icon once it has been drawn; reading pictures would hold up its first frame.
    public static void on(Stage stage, Background background) {
        background.afterDrawing(() -> background.run("icon", ProgramIcon::sizes, stage.getIcons()::setAll));
    }

    private static List<Image> sizes() {
        return IntStream.of(16, 32, 48, 128, 256)
                .mapToObj(size -> ProgramIcon.class.getResource("/assets/icon/" + size + ".png"))
                .map(place -> new Image(place.toExternalForm()))
                .toList();
    }
}
