package dev.stackwright.ui.preview;

import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.blueprint.Blueprint.ConfigFile;
import dev.stackwright.model.Element;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.OwnFile;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What stands above a file: its path, how much of it is the user's own text, and the button that makes the whole file
/// the user's or gives it back.
final class FileHead extends HBox {

    private final DesignSession session;
    private final Label path = new Label();
    private final Hyperlink own = new Hyperlink();
    private final IntConsumer scrollTo;
    private final Button button = new Button();

    /// A head whose note takes the reader to a line by its index, and whose glass asks what to look for.
    FileHead(DesignSession session, IntConsumer scrollTo, Runnable search) {
        this.session = session;
        this.scrollTo = scrollTo;
        getStyleClass().add("file-head");
        path.getStyleClass().add("file-path");
        own.getStyleClass().add("own-note");
        button.getStyleClass().addAll("flat", "small");
        button.setId("own-file");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button find = Icons.button("mdi2m-magnify", "Find in this file", search);
        getChildren().addAll(path, own, gap, button, find);
    }

    void show(ExportFile file, Optional<ConfigFile> config) {
        path.setText(file.path());
        List<Integer> lines = config.map(ConfigFile::own).orElse(List.of());
        own.setText(note(lines.size()));
        own.setVisible(!lines.isEmpty());
        own.setOnAction(_ -> scrollTo.accept(lines.getFirst() - 1));
        button.setVisible(config.isPresent());
        config.ifPresent(this::offer);
    }

    private static String note(int lines) {
        if (lines == 0) {
            return "";
        }
        return lines == 1 ? "1 line of your own" : lines + " lines of your own";
    }

    private void offer(ConfigFile config) {
        OwnFile file = new OwnFile(config.component(), config.name());
        boolean stated = file.stated(session.design());
        button.setText(stated ? "Let Stackwright Write It" : "Use My Own File");
        button.setGraphic(Icons.of(stated ? "mdi2f-file-refresh-outline" : "mdi2f-file-edit-outline"));
        button.setOnAction(_ -> {
            session.apply(stated ? file.release(session.design()) : file.use(session.design(), config.content()));
            session.select(Element.component(config.component()));
        });
    }
}
