package dev.stackwright.ui.shell;

import dev.stackwright.generate.drawing.Mermaid;
import dev.stackwright.generate.drawing.PictureKind;
import dev.stackwright.model.Design;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.fx.Outcome;
import dev.stackwright.ui.picture.Pictures;
import dev.stackwright.ui.session.DesignSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Saves the drawing as a picture, in the light look.
record PictureFile(DesignSession session, Background background, Dialogs dialogs) {

    private static final int SCALE = 2;

    /// Asks where to, and saves.
    void save() {
        dialogs.picture(session.design().name())
                .ifPresent(file -> PictureKind.of(file)
                        .ifPresentOrElse(
                                kind -> save(file, kind),
                                () -> dialogs.tell("The picture", PictureKind.unknown(file))));
    }

    private void save(Path file, PictureKind kind) {
        byte[] picture = picture(kind);
        background.run(
                "picture",
                () -> write(file, picture),
                outcome -> outcome.then(session::say, sentence -> dialogs.tell("The picture", sentence)));
    }

    private byte[] picture(PictureKind kind) {
        Design design = session.design();
        return switch (kind) {
            case SVG -> Pictures.svg(design, session.catalog(), Look.LIGHT).getBytes(StandardCharsets.UTF_8);
            case PNG -> Pictures.png(design, session.catalog(), Look.LIGHT, SCALE);
            case MERMAID -> Mermaid.of(design.topology(), session.catalog()).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static Outcome<String> write(Path file, byte[] picture) {
        try {
            Files.write(file, picture);
            return new Outcome.Done<>("Saved " + file.getFileName());
        } catch (IOException _) {
            return new Outcome.Failed<>(
                    "Cannot write " + file + "; the folder must be there, and open to you for writing.");
        }
    }
}
