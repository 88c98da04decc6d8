package dev.stackwright.ui.live;

import dev.stackwright.ui.code.CodeLine;
import dev.stackwright.ui.code.CodeView;
import dev.stackwright.ui.fx.Background;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.EventType;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Lines, the latest last. Its end stays in sight until the person scrolls away from it, and again once they are back.
final class LogList {

    private static final int LENGTH = 2000;
    private static final List<EventType<? extends InputEvent>> GESTURES = List.of(
            ScrollEvent.SCROLL,
            MouseEvent.MOUSE_PRESSED,
            MouseEvent.MOUSE_DRAGGED,
            MouseEvent.MOUSE_RELEASED,
            KeyEvent.KEY_PRESSED);

    private final CodeView<String> code = new CodeView<>("log-lines", "Log", CodeLine::plain);
    private final ListView<String> view = code.lines();
    private final ObservableList<String> progress;
    private final ObservableList<String> printed = FXCollections.observableArrayList();

    private boolean showsProgress;
    private boolean staysAtEnd = true;

    LogList(ObservableList<String> progress, Background background) {
        this.progress = progress;
        view.getStyleClass().add("log-lines");
        Label empty = new Label("Nothing yet. Start the stack to see its progress here.");
        empty.getStyleClass().add("empty-note");
        view.setPlaceholder(empty);
        progress.addListener((ListChangeListener<String>) _ -> {
            if (showsProgress && staysAtEnd) {
                toEnd();
            }
        });
        GESTURES.forEach(type -> view.addEventFilter(type, _ -> background.later(() -> staysAtEnd = atEnd())));
        showProgress();
    }

    CodeView<String> view() {
        return code;
    }

    void showProgress() {
        showsProgress = true;
        show(progress);
    }

    /// Shows what is appended from now on.
    void showPrinted() {
        showsProgress = false;
        printed.clear();
        show(printed);
    }

    private void show(ObservableList<String> lines) {
        view.setItems(lines);
        staysAtEnd = true;
        toEnd();
    }

    void append(List<String> lines) {
        int first = code.flow()
                .map(VirtualFlow::getFirstVisibleCell)
                .map(IndexedCell::getIndex)
                .orElse(0);
        printed.addAll(lines);
        int surplus = Math.max(0, printed.size() - LENGTH);
        printed.remove(0, surplus);
        if (staysAtEnd) {
            toEnd();
        } else if (surplus > 0) {
            view.scrollTo(Math.max(0, first - surplus));
        }
    }

    private void toEnd() {
        view.scrollTo(Math.max(0, view.getItems().size() - 1));
    }

    /// Asked for after a gesture only: at other times what is drawn lags behind the lines.
    private boolean atEnd() {
        return code.flow()
                .map(VirtualFlow::getLastVisibleCell)
                .map(last -> last.getIndex() >= view.getItems().size() - 1)
                .orElse(true);
    }
}
