package dev.stackwright.ui.code;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Text to read, line by line, that can be searched, selected and copied; only the lines in sight exist as nodes.
public final class CodeView<T> extends VBox {

    private final ListView<T> lines = new ListView<>();
    private final Function<T, CodeLine> look;
    private final CodeSearch search = new CodeSearch(this::hits, this::select);
    private IntConsumer chosen = _ -> {};

    /// A view of lines that are shown as `look` says; `name` is what a screen reader calls it.
    public CodeView(String id, String name, Function<T, CodeLine> look) {
        this.look = look;
        getStyleClass().add("code-view");
        lines.setId(id);
        lines.setAccessibleText(name);
        lines.getStyleClass().addAll("bare", "code-lines");
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.setCellFactory(_ -> new LineCell<>(look, search::wanted, index -> chosen.accept(index)));
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(lines, Priority.ALWAYS);
        search.whenChanged(lines::refresh);
        search.whenClosed(() -> {
            getChildren().remove(search);
            lines.requestFocus();
        });
        getChildren().add(lines);
    }

    /// The list of the lines.
    public ListView<T> lines() {
        return lines;
    }

    /// Shows these lines in the place of those before; what is selected stays so.
    public void show(List<T> shown) {
        if (!shown.equals(lines.getItems())) {
            int[] selected = lines.getSelectionModel().getSelectedIndices().stream()
                    .mapToInt(place -> place)
                    .filter(place -> place < shown.size())
                    .toArray();
            lines.getItems().setAll(shown);
            for (int place : selected) {
                lines.getSelectionModel().select(place);
            }
        }
    }

    /// What follows when a person clicks a line or presses Enter on it; it is told the line's place, from 0.
    public void whenChosen(IntConsumer action) {
        chosen = action;
    }

    /// Asks for what to look for among the lines.
    public void search() {
        if (!getChildren().contains(search)) {
            getChildren().addFirst(search);
        }
        search.ask();
    }

    /// Shows what sets the lines apart now; asks `look` for those in sight alone.
    public void refresh() {
        lines.refresh();
    }

    /// Brings the line at a place into sight, if it is not there.
    public void reveal(int place) {
        reveal(place, other -> other == place);
    }

    /// Brings the line at a place into sight, unless one that is as `good` is there already.
    public void reveal(int place, IntPredicate good) {
        boolean there = flow().filter(flow -> flow.getFirstVisibleCell() != null)
                .map(flow -> IntStream.rangeClosed(
                                flow.getFirstVisibleCell().getIndex(),
                                flow.getLastVisibleCell().getIndex())
                        .anyMatch(good))
                .orElse(false);
        if (!there) {
            lines.scrollTo(Math.max(0, place - 2));
        }
    }

    /// The part that keeps the lines in sight as nodes; there once the view has been shown.
    @SuppressWarnings("unchecked")
    public Optional<VirtualFlow<? extends IndexedCell<?>>> flow() {
        return Optional.ofNullable((VirtualFlow<? extends IndexedCell<?>>) lines.lookup(".virtual-flow"));
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy();
            event.consume();
        } else if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.F) {
            search();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && lines.getSelectionModel().getSelectedIndex() >= 0) {
            chosen.accept(lines.getSelectionModel().getSelectedIndex());
            event.consume();
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(lines.getSelectionModel().getSelectedItems().stream()
                .map(line -> look.apply(line).text())
                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private List<Integer> hits(String wanted) {
        return IntStream.range(0, lines.getItems().size())
                .filter(place ->
                        CodeSpan.occurs(look.apply(lines.getItems().get(place)).text(), wanted))
                .boxed()
                .toList();
    }

    private void select(int place) {
        lines.getSelectionModel().clearAndSelect(place);
        reveal(place);
    }
}
