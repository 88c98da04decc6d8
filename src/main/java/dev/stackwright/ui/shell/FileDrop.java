package dev.stackwright.ui.shell;

import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.session.DesignSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Opens the design whose file is dropped onto the window from outside; of several files the first that is one by its
/// name.
record FileDrop(DesignFiles files, DesignSession session, Background background) {

    /// Lets files be dropped onto `window`.
    void onto(Node window) {
        window.addEventHandler(DragEvent.DRAG_OVER, this::over);
        window.addEventHandler(DragEvent.DRAG_EXITED_TARGET, _ -> session.say(""));
        window.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            session.say(file(event.getDragboard())
                    .map(path -> "Drop to open " + path.getFileName())
                    .orElse("Drop to open it"));
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        Optional<Path> dropped = file(event.getDragboard());
        event.setDropCompleted(dropped.isPresent());
        event.consume();
        // A question about unsaved changes must not keep the other program waiting for the end of the drop.
        dropped.ifPresent(path -> background.later(() -> files.open(path)));
    }

    private static Optional<Path> file(Dragboard board) {
        List<Path> paths = board.hasFiles()
                ? board.getFiles().stream().map(file -> file.toPath()).toList()
                : List.of();
        return paths.stream()
                .filter(path -> path.toString().endsWith(".yaml"))
                .findFirst()
                .or(() -> paths.stream().findFirst());
    }
}
