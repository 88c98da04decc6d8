package dev.stackwright.ui.outline;

import dev.stackwright.model.History;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Lazy;
import dev.stackwright.ui.session.DesignSession;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The design as a tree or as a table, in the order of the design. What is selected here is selected on the canvas and
/// the other way round, and every action does the same to it. Nothing is done while nobody sees it.
public final class OutlineView extends VBox {

    private final DesignSession session;
    private final Runnable reveal;
    private final OutlineBar bar;
    private final StackPane place = new StackPane();
    private final Lazy<Face> tree;
    private final Lazy<Face> table;
    private Face face;
    private Contents contents;
    private boolean following;

    /// An outline of the session's design; `reveal` brings what is selected into sight on the canvas.
    public OutlineView(DesignSession session, Background background, Runnable reveal) {
        this.session = session;
        this.reveal = reveal;
        this.contents = Contents.none(session.catalog());
        this.tree = new Lazy<>(() -> made(new TreeFace(new RowWords(session), contents, background, this::lead)));
        this.table = new Lazy<>(() -> made(new TableFace(session, contents, background, this::lead)));
        this.face = tree.get();
        this.bar = new OutlineBar(new Asked());
        setId("outline");
        VBox.setVgrow(place, Priority.ALWAYS);
        place.getChildren().add(face.node());
        getChildren().addAll(bar, place);
        setOnContextMenuRequested(this::onlyOfRows);
        sceneProperty().addListener(_ -> show());
        session.designProperty().addListener(_ -> {
            forget();
            show();
        });
        session.judgementProperty().addListener(_ -> refresh());
        session.runProperty().addListener(_ -> refresh());
        session.selectionProperty().addListener(_ -> follow());
    }

    private static Face made(Face face) {
        ListKeys.passOn(face.list());
        return face;
    }

    private final class Asked implements OutlineBar.Asked {

        @Override
        public void tree() {
            turn(tree.get());
        }

        @Override
        public void table() {
            turn(table.get());
        }

        @Override
        public void narrow() {
            show();
        }

        @Override
        public void walk() {
            face.list().requestFocus();
            if (face.rows().isEmpty()) {
                face.rows().selectFirst();
            }
        }
    }

    private void turn(Face other) {
        face = other;
        place.getChildren().setAll(face.node());
        show();
    }

    /// Only a row has a menu, that of what it shows, which is selected by that.
    private void onlyOfRows(ContextMenuEvent event) {
        Optional<IndexedCell<?>> row = row(event.getPickResult().getIntersectedNode());
        if (row.isEmpty() && !event.isKeyboardTrigger()) {
            event.consume();
        }
        row.filter(cell -> !event.isKeyboardTrigger() && !face.rows().isSelected(cell.getIndex()))
                .ifPresent(cell -> face.rows().clearAndSelect(cell.getIndex()));
    }

    private static Optional<IndexedCell<?>> row(@Nullable Node inside) {
        for (Node node = inside; node != null; node = node.getParent()) {
            if (node instanceof IndexedCell<?> cell && !cell.isEmpty()) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /// What was closed in one design is nothing to another; one that has just been opened has neither past nor future.
    private void forget() {
        History history = session.historyProperty().get();
        if (history.past().isEmpty() && history.future().isEmpty()) {
            List.of(tree, table).forEach(made -> made.ifMade(Face::forget));
        }
    }

    private void show() {
        if (getScene() == null) {
            return;
        }
        contents = contents.then(session);
        following = true;
        face.show(contents, bar.filter());
        following = false;
        follow();
    }

    private void refresh() {
        if (getScene() == null) {
            return;
        }
        following = true;
        face.refresh();
        following = false;
        follow();
    }

    /// Selects here what is selected.
    private void follow() {
        if (getScene() == null || following) {
            return;
        }
        following = true;
        face.follow(session.selection());
        following = false;
    }

    /// Selects what is selected here.
    private void lead() {
        if (following) {
            return;
        }
        following = true;
        session.select(face.selection());
        following = false;
        reveal.run();
    }
}
