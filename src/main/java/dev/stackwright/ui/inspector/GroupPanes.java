package dev.stackwright.ui.inspector;

import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.inspector.Sheet.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The groups of a sheet, one below the other. Those that the next sheet has too stay as they are, as JavaFX takes
/// long to find the styles of new nodes; the others are made in as many frames as that takes.
final class GroupPanes extends VBox {

    /// Nanoseconds of a frame in which panes and fields are made.
    private static final long SLICE = 4_000_000;

    private final Background background;
    private final Function<FieldSpec, FieldRow> maker;
    private final Node variables;
    private final List<GroupPane> panes = new ArrayList<>();
    /// What the sheet before has too, and is still where it was there.
    private final Map<Group, GroupPane> kept = new HashMap<>();
    private List<Group> wanted = List.of();

    /// Panes whose fields `maker` makes; `variables` stand in the group that asks for them.
    GroupPanes(Background background, Function<FieldSpec, FieldRow> maker, Node variables) {
        this.background = background;
        this.maker = maker;
        this.variables = variables;
        getStyleClass().add("inspector-groups");
    }

    /// Shows the groups of another sheet.
    void show(List<Group> groups) {
        wanted = groups;
        panes.forEach(pane -> kept.put(pane.group(), pane));
        kept.keySet().retainAll(groups);
        panes.clear();
        getChildren().retainAll(kept.values().stream().map(GroupPane::node).toList());
        kept.values().forEach(pane -> pane.rows().forEach(FieldRow::forget));
        assemble();
    }

    private void assemble() {
        long begun = System.nanoTime();
        boolean done = false;
        while (!done && System.nanoTime() - begun < SLICE) {
            done = !step();
        }
        if (!done) {
            background.nextFrame(this::assemble);
        }
    }

    /// Makes one more thing; false if nothing is missing.
    private boolean step() {
        if (!panes.isEmpty() && panes.getLast().lacks()) {
            panes.getLast().makeNext();
        } else if (panes.size() < wanted.size()) {
            Group next = wanted.get(panes.size());
            GroupPane pane = kept.containsKey(next) ? kept.remove(next) : pane(next);
            place(pane.node(), panes.size());
            panes.add(pane);
        } else {
            return false;
        }
        return true;
    }

    private GroupPane pane(Group group) {
        GroupPane pane = new GroupPane(group, maker);
        if (group.variables()) {
            pane.append(variables);
        }
        return pane;
    }

    private void place(Node node, int at) {
        if (getChildren().indexOf(node) != at) {
            getChildren().remove(node);
            getChildren().add(at, node);
            node.applyCss();
        }
    }

    /// Does something with each field that there is.
    void each(Consumer<FieldRow> action) {
        Stream.concat(panes.stream(), kept.values().stream())
                .forEach(pane -> pane.rows().forEach(action));
    }
}
