package dev.stackwright.ui;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// Another program with a small window in the corner, from which the files of its arguments can be dragged.
final class DragSource {

    static final String TITLE = "files to drag";
    private static final int SIZE = 120;

    private DragSource() {}

    public static void main(String[] arguments) {
        Application.launch(Program.class, arguments);
    }

    /// The program.
    public static final class Program extends Application {

        @Override
        public void start(Stage stage) {
            Region files = new Region();
            files.setOnDragDetected(event -> {
                ClipboardContent content = new ClipboardContent();
                content.putFiles(getParameters().getUnnamed().stream()
                        .map(Path::of)
                        .map(Path::toFile)
                        .toList());
                files.startDragAndDrop(TransferMode.COPY).setContent(content);
                event.consume();
            });
            stage.setScene(new Scene(files, SIZE, SIZE));
            stage.setTitle(TITLE);
            stage.setX(0);
            stage.setY(0);
            stage.show();
        }
    }
}
