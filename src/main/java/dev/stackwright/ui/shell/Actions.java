package dev.stackwright.ui.shell;

import dev.stackwright.model.History;
import dev.stackwright.ui.arrange.Arranger;
import dev.stackwright.ui.find.Choice;
import dev.stackwright.ui.live.StackControl;
import dev.stackwright.ui.preferences.Settings;
import dev.stackwright.ui.problems.ProblemsView;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.LeavingOut;
import dev.stackwright.ui.session.RunState.Phase;
import dev.stackwright.ui.session.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/// The one table of everything that the window can do, with its keys. Menus are made from it.
public final class Actions {

    /// The menus, in the order of the menu bar.
    public static final List<String> MENUS = List.of("File", "Edit", "View", "Arrange", "Problems", "Stack", "Help");

    /// What an action can reach.
    public record Reach(
            DesignSession session,
            DesignFiles files,
            Exports exports,
            SelectionEdits edits,
            Clips clips,
            Arranger arranger,
            Stage stage,
            StackControl stack,
            Settings settings) {}

    /// What actions ask of the frame.
    public interface Stage {
        /// Opens another window.
        void newWindow();

        /// Closes the window, if no unsaved change is lost by it.
        void close();

        /// Changes between the light and the dark look.
        void otherLook();

        /// Asks how large the drawing is to be shown.
        void askZoom();

        /// Opens a tab of the drawer, or closes the drawer if that tab is open.
        void drawer(Drawer.Tab tab);

        /// Puts the keyboard into the palette's search box.
        void search();

        /// Selects the next finding, or with -1 the one before.
        void finding(int step);

        /// Puts the keyboard into the next of the panels that are there, or with -1 into the one before.
        void panel(int step);

        /// Hides the palette, or shows it again.
        void otherPalette();

        /// Hides the inspector, or shows it again.
        void otherInspector();

        /// Asks what the person prefers.
        void preferences();

        /// Opens the menu of what is selected.
        void menu();

        /// Shows the templates, to begin a design from one.
        void templates();

        /// Shows the templates, to put one into the open design.
        void insertTemplate();

        /// Lets the person choose one of `choices` by typing.
        void ask(String prompt, List<Choice> choices);

        /// Shows every action with its keys, or hides them.
        void shortcuts();

        /// Shows what to do first.
        void firstSteps();

        /// Opens a tab of the drawer.
        void show(Drawer.Tab tab);

        /// Asks for what to look for in the file or log that is open.
        void searchLines();

        /// What can be done about what the window tells of.
        List<Choice> notices();

        /// The list of problems.
        ProblemsView problems();

        /// The canvas.
        dev.stackwright.ui.canvas.CanvasView canvas();
    }

    private static final ObservableValue<Boolean> ALWAYS = new ReadOnlyObjectWrapper<>(true);

    private final Reach reach;
    private final List<Action> actions = new ArrayList<>();

    private Actions(Reach reach) {
        this.reach = reach;
        file();
        edit();
        new ViewActions(reach).addTo(this);
        new ArrangeActions(reach).addTo(this);
        new ProblemActions(reach).addTo(this);
        stack();
        program();
        new WindowActions(reach.stage()).addTo(this);
    }

    /// Every action on what `reach` reaches.
    public static List<Action> of(Reach reach) {
        return List.copyOf(new Actions(reach).actions);
    }

    private void file() {
        add("new", "File", "New", "Shortcut+N", reach.files()::begin);
        add("new-window", "File", "New window", "Shortcut+Alt+N", reach.stage()::newWindow);
        add("template", "File", "New from template…", "Shortcut+Shift+N", reach.stage()::templates);
        add("insert-template", "File", "Insert template…", "Shortcut+Shift+I", reach.stage()::insertTemplate);
        add("open", "File", "Open…", "Shortcut+O", () -> reach.files().open());
        add("save", "File", "Save", "Shortcut+S", () -> reach.files().save());
        add(
                "save-as",
                "File",
                "Save as…",
                "Shortcut+Shift+S",
                () -> reach.files().saveAs());
        add("export", "File", "Export…", "Shortcut+E", reach.exports()::export);
        add("picture", "File", "Save picture…", "Shortcut+Shift+E", reach.exports()::picture);
        add("close", "File", "Close", "Shortcut+W", reach.stage()::close);
    }

    private void edit() {
        DesignSession session = reach.session();
        ObservableValue<History> history = session.historyProperty();
        add(
                "undo",
                "Edit",
                history.map(now -> now.undoTitle().map(step -> "Undo " + step).orElse("Undo")),
                "Shortcut+Z",
                history.map(now -> now.undoTitle().isPresent()),
                session::undo);
        add(
                "redo",
                "Edit",
                history.map(now -> now.redoTitle().map(step -> "Redo " + step).orElse("Redo")),
                "Shortcut+Shift+Z",
                history.map(now -> now.redoTitle().isPresent()),
                session::redo);
        selected();
        new ComponentActions(reach).addTo(this);
    }

    private void selected() {
        DesignSession session = reach.session();
        ObservableValue<Boolean> some =
                session.selectionProperty().map(now -> !now.elements().isEmpty());
        ObservableValue<Boolean> components =
                session.selectionProperty().map(now -> !now.components().isEmpty());
        ObservableValue<Boolean> named = session.selectionProperty()
                .map(now -> now.components().size()
                                + now.zones().size()
                                + now.notes().size()
                        == 1);
        clips(components);
        add("duplicate", "Edit", fixed("Duplicate"), "Shortcut+D", components, reach.edits()::duplicate);
        add("delete", "Edit", fixed("Delete"), "Delete", some, reach.edits()::delete);
        add(
                "rename",
                "Edit",
                fixed("Rename"),
                "F2",
                named,
                () -> reach.stage().canvas().rename());
        add(
                "link",
                "Edit",
                fixed("Link to…"),
                "C",
                session.selectionProperty()
                        .map(now -> now.components().size() == 1 || now.links().size() == 1),
                () -> reach.stage().canvas().link());
        add(
                "open-web-link",
                "Edit",
                selected(() -> reach.stage().canvas().webLinks().size() > 1 ? "Open web link…" : "Open web link"),
                "Shortcut+ENTER",
                selected(() -> !reach.stage().canvas().webLinks().isEmpty()),
                () -> reach.stage().canvas().openWebLink());
        added();
        add("select-all", "Edit", "Select all", "Shortcut+A", () -> session.select(Selection.all(session.design())));
        add(
                "select-none",
                "Edit",
                fixed("Select none"),
                "Shortcut+Shift+A",
                some,
                () -> session.select(Selection.NONE));
    }

    private void clips(ObservableValue<Boolean> components) {
        add("cut", "Edit", fixed("Cut"), "Shortcut+X", components, reach.clips()::cut);
        ObservableValue<Boolean> copied = session()
                .selectionProperty()
                .map(now -> !now.components().isEmpty() || !now.notes().isEmpty());
        add("copy", "Edit", fixed("Copy"), "Shortcut+C", copied, reach.clips()::copy);
        add(
                "copy-as-compose",
                "Edit",
                fixed("Copy as Compose"),
                "Shortcut+Shift+C",
                components,
                reach.clips()::copyAsCompose);
        add("paste", "Edit", "Paste", "Shortcut+V", reach.clips()::paste);
    }

    private void added() {
        add("add", "Edit", "Add…", "Insert", () -> reach.stage().canvas().add());
        add(
                "add-behind",
                "Edit",
                fixed("Add behind…"),
                "A",
                session().selectionProperty().map(now -> now.components().size() == 1),
                () -> reach.stage().canvas().addBehind());
    }

    private void program() {
        add(
                "run-here",
                "Stack",
                selected(() -> reach.edits().here() ? "Run in a container" : "Run on this machine"),
                "Shortcut+Shift+H",
                selected(reach.edits()::program),
                reach.edits()::runElsewhere);
        LeavingOut leaving = new LeavingOut(session());
        add(
                "leave-out",
                "Stack",
                selected(() -> leaving.leftOut() ? "Take into the stack again" : "Leave out of the stack"),
                "Shift+X",
                selected(leaving::possible),
                leaving::change);
    }

    /// What `answer` says of the selection, asked anew when that or the design changes.
    <T> ObservableValue<T> selected(Supplier<T> answer) {
        DesignSession session = reach.session();
        return session.selectionProperty().flatMap(_ -> session.designProperty().map(_ -> answer.get()));
    }

    private void stack() {
        StackControl stack = reach.stack();
        add("start", "Stack", fixed("Start"), "Shortcut+R", stack.canStart(), stack::start);
        add(
                "stop",
                "Stack",
                session().runProperty().map(run -> run.phase() == Phase.STARTING ? "Cancel" : "Stop"),
                "Shortcut+Shift+R",
                stack.canStop(),
                stack::stop);
    }

    /// Every action that is possible now, and every component to go to.
    List<Choice> commands() {
        List<Choice> choices = new ArrayList<>();
        for (Action action : actions) {
            if (action.possible().getValue()) {
                String keys = action.shown();
                String detail = action.menu() + (keys.isEmpty() ? "" : "   " + keys);
                choices.add(new Choice(action.title().getValue(), detail, "mdi2c-chevron-right", action.run()));
            }
        }
        choices.addAll(reach.stage().notices());
        choices.addAll(Places.of(session(), reach.stage().canvas()));
        return choices;
    }

    private DesignSession session() {
        return reach.session();
    }

    void add(String id, String menu, String title, String keys, Runnable run) {
        add(id, menu, fixed(title), keys, ALWAYS, run);
    }

    void add(String id, String menu, ObservableValue<String> title, Runnable run) {
        add(id, menu, title, "", ALWAYS, run);
    }

    void add(
            String id,
            String menu,
            ObservableValue<String> title,
            String keys,
            ObservableValue<Boolean> possible,
            Runnable run) {
        Optional<KeyCombination> standard =
                keys.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(keys));
        actions.add(new Action(id, menu, title, reach.settings().keys(id, standard), standard, possible, run));
    }

    static ObservableValue<String> fixed(String title) {
        return new ReadOnlyStringWrapper(title);
    }
}
