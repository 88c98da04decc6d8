package dev.stackwright.ui.outline;

import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Topology;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.StackPane;

/// Every component with the links that leave it below it, in the order of the design. What is selected here is selected
/// on the canvas and the other way round, and every action does the same to it. Nothing is done while nobody sees it.
public final class OutlineView extends StackPane {

    private final DesignSession session;
    private final Runnable reveal;
    private final ListView<Element> list = new ListView<>();
    private final Map<Element, Integer> rows = new HashMap<>();
    private boolean following;

    /// An outline of the session's design; `reveal` brings what is selected into sight on the canvas.
    public OutlineView(DesignSession session, Runnable reveal) {
        this.session = session;
        this.reveal = reveal;
        list.setId("outline");
        list.setAccessibleText("Outline");
        list.getStyleClass().addAll("bare", "outline");
        list.setPlaceholder(new Label("Nothing is drawn yet."));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new OutlineCell(session));
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Element>) _ -> lead());
        getChildren().add(list);
        sceneProperty().addListener(_ -> show());
        session.designProperty().addListener(_ -> show());
        session.judgementProperty().addListener(_ -> refresh());
        session.runProperty().addListener(_ -> refresh());
        session.selectionProperty().addListener(_ -> follow());
    }

    private void show() {
        if (getScene() == null) {
            return;
        }
        List<Element> wanted = elements(session.design().topology());
        if (wanted.equals(list.getItems())) {
            list.refresh();
            return;
        }
        following = true;
        list.getItems().setAll(wanted);
        following = false;
        rows.clear();
        for (int i = 0; i < wanted.size(); i++) {
            rows.put(wanted.get(i), i);
        }
        follow();
    }

    private void refresh() {
        if (getScene() != null) {
            list.refresh();
        }
    }

    private static List<Element> elements(Topology topology) {
        Map<String, List<Element>> leaving = new HashMap<>();
        for (Link link : topology.links()) {
            leaving.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(Element.link(link));
        }
        List<Element> elements = new ArrayList<>();
        for (String name : topology.components().keySet()) {
            elements.add(Element.component(name));
            elements.addAll(leaving.getOrDefault(name, List.of()));
        }
        return elements;
    }

    /// Selects here what is selected.
    private void follow() {
        if (getScene() == null || following) {
            return;
        }
        following = true;
        int[] wanted = session.selection().elements().stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
        list.getSelectionModel().clearSelection();
        if (wanted.length > 0) {
            list.getSelectionModel().selectIndices(wanted[0], wanted);
            list.scrollTo(wanted[0]);
        }
        following = false;
    }

    /// Selects what is selected here.
    private void lead() {
        if (following) {
            return;
        }
        following = true;
        session.select(Selection.of(list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList()));
        following = false;
        reveal.run();
    }
}
