package dev.stackwright.ui.shell;

import dev.stackwright.model.Element;
import dev.stackwright.ui.session.Alignment;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;

/// What is done to where things stand: zones, notes, lines, locks and the layout.
record ArrangeActions(Actions.Reach reach) {

    private record Line(Alignment alignment, String title, String key) {}

    private static final List<Line> LINES = List.of(
            new Line(Alignment.LEFT, "Align left", "L"),
            new Line(Alignment.CENTRE, "Align centres", "C"),
            new Line(Alignment.RIGHT, "Align right", "R"),
            new Line(Alignment.TOP, "Align top", "T"),
            new Line(Alignment.MIDDLE, "Align middles", "M"),
            new Line(Alignment.BOTTOM, "Align bottom", "B"),
            new Line(Alignment.ACROSS, "Distribute across", "H"),
            new Line(Alignment.DOWN, "Distribute down", "V"));

    /// Adds them to the table.
    void addTo(Actions table) {
        ObservableValue<Boolean> zone =
                reach.session().selectionProperty().map(now -> !now.zones().isEmpty());
        table.add(
                "zone",
                "Arrange",
                "Put into a new zone",
                "B",
                () -> reach.stage().canvas().addZone());
        table.add(
                "note",
                "Arrange",
                "Add a note",
                "N",
                () -> reach.stage().canvas().addNote());
        table.add(
                "fold",
                "Arrange",
                Actions.fixed("Collapse or expand the zone"),
                "Shortcut+PERIOD",
                zone,
                () -> reach.stage().canvas().fold());
        ObservableValue<Boolean> several =
                reach.session().selectionProperty().map(now -> now.components().size() > 1);
        for (Line line : LINES) {
            String id = line.alignment().name().toLowerCase(Locale.ROOT);
            Runnable run = () -> reach.edits().arrange(line.alignment());
            table.add("align-" + id, "Arrange", Actions.fixed(line.title()), "Alt+Shift+" + line.key(), several, run);
        }
        table.add(
                "lock",
                "Arrange",
                table.selected(() -> reach.edits().locked() ? "Unlock" : "Lock in its place"),
                "Shortcut+L",
                reach.session().selectionProperty().map(now -> !now.components().isEmpty()),
                reach.edits()::lock);
        links(table);
        table.add("lay-out", "Arrange", "Lay out", "Alt+Shift+A", reach.arranger()::arrange);
        table.add(
                "snap",
                "Arrange",
                "Keep to the grid or leave it",
                "G",
                () -> reach.stage().canvas().otherSnap());
    }

    private void links(Actions table) {
        table.add(
                "bend",
                "Arrange",
                Actions.fixed("Bend the link"),
                "Shift+B",
                reach.session()
                        .selectionProperty()
                        .map(now -> now.only()
                                .filter(Element.OfLink.class::isInstance)
                                .isPresent()),
                () -> reach.stage().canvas().bend());
        table.add(
                "straighten",
                "Arrange",
                Actions.fixed("Straighten the link"),
                "Shift+S",
                table.selected(reach.edits()::bent),
                reach.edits()::straighten);
    }
}
