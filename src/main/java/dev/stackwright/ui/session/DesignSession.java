package dev.stackwright.ui.session;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.History;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Newest;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// One open design, on the FX thread: its history, what is selected, what follows from it and how it runs. Every view
/// binds to this and to no other view.
public final class DesignSession {

    private final ReadOnlyObjectWrapper<Catalog> catalog;
    private final ReadOnlyObjectWrapper<History> history;
    private final ReadOnlyObjectWrapper<Design> design;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);
    private final ReadOnlyObjectWrapper<Judgement> judgement = new ReadOnlyObjectWrapper<>(Judgement.NONE);
    private final ReadOnlyObjectWrapper<RunState> run = new ReadOnlyObjectWrapper<>(RunState.STOPPED);
    private final ReadOnlyObjectWrapper<Optional<String>> newcomer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<Carried>> carried = new SimpleObjectProperty<>(Optional.empty());
    private final Newest<Judgement> judging;
    private final Deeds deeds;
    private boolean drawn;

    /// A session with an empty design.
    public DesignSession(Catalog catalog, Background background) {
        this.catalog = new ReadOnlyObjectWrapper<>(catalog);
        History empty = History.of(Design.empty("untitled"));
        this.history = new ReadOnlyObjectWrapper<>(empty);
        this.design = new ReadOnlyObjectWrapper<>(empty.present());
        this.deeds = new Deeds(history, run);
        this.judging = new Newest<>(background, "judge", judgement::set);
        background.afterDrawing(() -> {
            drawn = true;
            judge();
        });
    }

    /// The kinds that components are of.
    public Catalog catalog() {
        return catalog.get();
    }

    /// The kinds that components are of.
    public ReadOnlyObjectProperty<Catalog> catalogProperty() {
        return catalog.getReadOnlyProperty();
    }

    /// Shows another design, without a past, whose components are of these kinds.
    public void open(Design opened, Catalog kinds) {
        open(History.of(opened), kinds);
    }

    /// Shows another design with its past, whose components are of these kinds.
    public void open(History opened, Catalog kinds) {
        catalog.set(kinds);
        selection.set(Selection.NONE);
        judgement.set(Judgement.NONE);
        run.set(RunState.STOPPED);
        set(opened);
        judge();
    }

    /// Changes the design; one undo step.
    public void apply(Edit edit) {
        apply(edit, "");
    }

    /// Changes the design; steps with the same non-empty key become one undo step.
    public void apply(Edit edit, String mergeKey) {
        show(history.get().apply(edit, mergeKey));
        newcomer.set(NewElements.alone(edit));
    }

    /// Takes the last step back.
    public void undo() {
        show(history.get().undo());
    }

    /// Takes the last undo back.
    public void redo() {
        show(history.get().redo());
    }

    /// Goes to where so many steps lie behind.
    public void goTo(int steps) {
        show(history.get().at(steps));
    }

    /// Selects these elements and no others.
    public void select(Selection selected) {
        selection.set(selected);
    }

    /// Selects one element and no other.
    public void select(Element element) {
        selection.set(Selection.of(element));
    }

    /// Shows how the stack fares.
    public void show(RunState state) {
        run.set(state);
    }

    /// Says one sentence about the gesture under way, or why nothing came of it.
    public void say(String sentence) {
        hint.set(sentence);
    }

    private void show(History next) {
        boolean judged = design.get().topology().equals(next.present().topology());
        set(next);
        if (!judged) {
            judge();
        }
    }

    private void set(History next) {
        newcomer.set(Optional.empty());
        history.set(next);
        design.set(next.present());
        selection.set(selection.get().within(next.present()));
    }

    /// Not before the window stands, which would only be drawn later for it.
    private void judge() {
        if (!drawn) {
            return;
        }
        var topology = design().topology();
        var kinds = catalog();
        var before = judgement.get();
        judging.compute(overtaken -> before.then(topology, kinds, overtaken));
    }

    /// The design as it is now.
    public Design design() {
        return design.get();
    }

    /// The design.
    public ReadOnlyObjectProperty<Design> designProperty() {
        return design.getReadOnlyProperty();
    }

    /// The history.
    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /// What the person has done.
    public Deeds deeds() {
        return deeds;
    }

    /// The component that the last edit added by itself; none once anything else is done.
    public ReadOnlyObjectProperty<Optional<String>> newcomerProperty() {
        return newcomer.getReadOnlyProperty();
    }

    /// What is selected now.
    public Selection selection() {
        return selection.get();
    }

    /// What is selected.
    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// What follows from the design, or from the one shortly before it.
    public Judgement judgement() {
        return judgement.get();
    }

    /// What follows from the design.
    public ReadOnlyObjectProperty<Judgement> judgementProperty() {
        return judgement.getReadOnlyProperty();
    }

    /// How the stack fares now.
    public RunState run() {
        return run.get();
    }

    /// How the stack fares.
    public ReadOnlyObjectProperty<RunState> runProperty() {
        return run.getReadOnlyProperty();
    }

    /// The sentence in the status bar.
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /// What is being dragged out of the palette.
    public ObjectProperty<Optional<Carried>> carriedProperty() {
        return carried;
    }
}
