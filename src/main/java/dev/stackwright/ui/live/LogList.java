package dev.stackwright.ui.live;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Lines, the latest last. Its end stays in sight while it is; whoever has scrolled away is left where they are.
final class LogList {

    private static final int LENGTH = 2000;

    private final ListView<String> view = new ListView<>();
    private final ObservableList<String> progress;
    private final ObservableList<String> printed = FXCollections.observableArrayList();

    private boolean showsProgress;
    private boolean fresh;
    private boolean onItsWay;

    LogList(ObservableList<String> progress) {
        this.progress = progress;
        view.setId("log-lines");
        view.getStyleClass().addAll("bare", "log-lines");
        Label empty = new Label("Nothing yet. Start the stack to see its progress here.");
        empty.getStyleClass().add("empty-note");
        view.setPlaceholder(empty);
        progress.addListener((ListChangeListener<String>) _ -> {
            if (showsProgress && atEnd()) {
                toEnd();
            }
        });
        showProgress();
    }

    ListView<String> view() {
        return view;
    }

    void showProgress() {
        showsProgress = true;
        view.setItems(progress);
        toEnd();
    }

    /// Shows what is appended from now on.
    void showPrinted() {
        showsProgress = false;
        fresh = true;
        printed.clear();
        view.setItems(printed);
    }

    void append(List<String> lines) {
        boolean end = fresh || atEnd();
        fresh = false;
        int first = flow().map(flow -> flow.getFirstVisibleCell() == null
                        ? 0
                        : flow.getFirstVisibleCell().getIndex())
                .orElse(0);
        printed.addAll(lines);
        int surplus = Math.max(0, printed.size() - LENGTH);
        printed.remove(0, surplus);
        if (end) {
            toEnd();
        } else if (surplus > 0) {
            view.scrollTo(Math.max(0, first - surplus));
        }
    }

    private void toEnd() {
        view.scrollTo(Math.max(0, view.getItems().size() - 1));
        if (view.getScene() != null && !onItsWay) {
            onItsWay = true;
            view.getScene().addPostLayoutPulseListener(arrival(view.getScene()));
        }
    }

    private Runnable arrival(Scene scene) {
        return new Runnable() {
            @Override
            public void run() {
                onItsWay = false;
                scene.removePostLayoutPulseListener(this);
            }
        };
    }

    /// As it was when the list was last drawn, which is what the person sees; lines that come before the end has been
    /// drawn find the list on its way there.
    private boolean atEnd() {
        return onItsWay
                || flow().map(flow -> flow.getLastVisibleCell() == null
                                || flow.getLastVisibleCell().getIndex() >= flow.getCellCount() - 1)
                        .orElse(true);
    }

    private Optional<VirtualFlow<?>> flow() {
        return view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }
}
