package dev.stackwright.ui.shell;

import dev.stackwright.ui.canvas.CanvasView;
import dev.stackwright.ui.find.Choice;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Lazy;
import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.fx.Magnified;
import dev.stackwright.ui.fx.Veil;
import dev.stackwright.ui.fx.WithMenu;
import dev.stackwright.ui.inspector.InspectorView;
import dev.stackwright.ui.outline.OutlineView;
import dev.stackwright.ui.palette.PaletteView;
import dev.stackwright.ui.problems.ProblemsView;
import dev.stackwright.ui.session.RunState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The frame around the views: top bar, palette, canvas over drawer, inspector, status bar.
public final class Frame implements Actions.Stage {

    private static final double DRAWER_SHARE = 0.67;

    private final Views views;
    private final DesignFiles files;
    private final Background background;
    private final AnotherWindow another;
    private final BorderPane bars = new BorderPane();
    private final StackPane layers = new StackPane(bars);
    private final Magnified root = new Magnified(layers);
    private final SplitPane middle;
    private final SplitPane columns;
    private double left;
    private double right;
    private Lazy<ShortcutSheet> sheet = new Lazy<>(() -> new ShortcutSheet(List.of(), this::shortcuts));
    private Lazy<ContextMenus> menus = new Lazy<>(() -> {
        throw new IllegalStateException("the frame has no actions yet");
    });
    private Lazy<FirstSteps> firstSteps = new Lazy<>(() -> {
        throw new IllegalStateException("the frame has no session yet");
    });
    private Lazy<Galleries> galleries = new Lazy<>(() -> {
        throw new IllegalStateException("the frame has no session yet");
    });
    private Supplier<List<Choice>> companions = List::of;
    private Runnable otherLook = () -> {};
    private Runnable preferences = () -> {};
    private Runnable askZoom = () -> {};
    private Runnable closing = () -> {};

    /// The views that the frame holds.
    public record Views(
            CanvasView canvas,
            PaletteView palette,
            InspectorView inspector,
            Drawer drawer,
            Lazy<ProblemsView> problems,
            Notices notices,
            Veil veil) {}

    /// A frame around `views`.
    public Frame(Views views, DesignFiles files, Background background) {
        this.views = views;
        this.files = files;
        this.background = background;
        this.another = new AnotherWindow(background, this::tellOfWindow);
        this.middle = new SplitPane(views.canvas());
        middle.setOrientation(Orientation.VERTICAL);
        this.columns = new SplitPane(views.palette(), middle, views.inspector());
        SplitPane.setResizableWithParent(views.palette(), false);
        SplitPane.setResizableWithParent(views.inspector(), false);
        SplitPane.setResizableWithParent(views.drawer(), false);
        InvalidationListener once = new InvalidationListener() {
            @Override
            public void invalidated(Observable width) {
                if (columns.getWidth() > 0) {
                    columns.widthProperty().removeListener(this);
                    left = views.palette().prefWidth(-1) / columns.getWidth();
                    right = 1 - views.inspector().prefWidth(-1) / columns.getWidth();
                    divide();
                }
            }
        };
        columns.widthProperty().addListener(once);
        bars.setCenter(columns);
        root.getStyleClass().add("stackwright");
        root.setId("window");
        views.drawer().openProperty().addListener((_, _, open) -> {
            if (open.isEmpty()) {
                middle.getItems().remove(views.drawer());
            } else if (middle.getItems().size() == 1) {
                middle.getItems().add(views.drawer());
                middle.setDividerPositions(DRAWER_SHARE);
            }
        });
    }

    private void divide() {
        List<Double> dividers = new ArrayList<>();
        if (columns.getItems().contains(views.palette())) {
            dividers.add(left);
        }
        if (columns.getItems().contains(views.inspector())) {
            dividers.add(right);
        }
        columns.setDividerPositions(
                dividers.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void rememberDividers() {
        double[] dividers = columns.getDividerPositions();
        if (columns.getItems().contains(views.palette())) {
            left = dividers[0];
        }
        if (columns.getItems().contains(views.inspector())) {
            right = dividers[dividers.length - 1];
        }
    }

    /// Makes the bars, whose menus and buttons do `actions`.
    public void fill(Actions.Reach reach) {
        List<Action> actions = Actions.of(reach);
        bars.setTop(new VBox(new TopBar(actions, reach, this, background), views.notices()));
        StatusBar status = new StatusBar(actions, reach.session(), this, background);
        bars.setBottom(status);
        askZoom = status::askZoom;
        sheet = new Lazy<>(() -> new ShortcutSheet(actions, this::shortcuts));
        firstSteps = new Lazy<>(() -> new FirstSteps(reach.session().deeds(), canvas()::unpin));
        galleries = new Lazy<>(() -> new Galleries(files, layers, new Arrivals(reach.session(), canvas())));
        reach.session().runProperty().addListener((_, before, run) -> {
            if (run.phase() == RunState.Phase.FAILED && before.phase() != RunState.Phase.FAILED) {
                views.drawer().open(Drawer.Tab.LOGS);
            }
        });
        canvas().accessibleTextProperty()
                .bind(new Announcements(reach.session())
                        .said()
                        .map(sentence -> sentence.isEmpty() ? "Canvas" : "Canvas. " + sentence));
        canvas().instruct(id -> Action.of(actions, id).way());
        companions = new CompanionRow(reach.session(), background, canvas())::choices;
        otherLook = new Appearance(reach.settings(), this)::other;
        preferences = () -> {
            PreferencesSheet asking = new PreferencesSheet(reach.settings(), actions, views.veil()::lift);
            views.veil().show(asking, asking.first());
        };
        reach.settings().whenBad(this::tellOfPreferences);
        new FileDrop(files, reach.session(), background).onto(root);
        menus = new Lazy<>(() -> new ContextMenus(actions, reach.session(), canvas()));
        canvas().setOnContextMenuRequested(event -> menus.get().open(event));
        views.drawer().head().setOnContextMenuRequested(event -> menus.get().openOfDrawer(event));
        views.drawer().setOnContextMenuRequested(this::menuInDrawer);
        new FrameKeys(this, reach.session()).listen();
    }

    /// Hides the shortcut sheet; false if it was not shown.
    boolean hideShortcuts() {
        return layers.getChildren().remove(sheet.get());
    }

    private void menuInDrawer(ContextMenuEvent event) {
        if (views.drawer().getCenter() instanceof OutlineView) {
            menus.get().openOfSelection(event);
        }
    }

    private void tellOfPreferences(String sentence) {
        tell("preferences", "mdi2c-cog-outline", sentence);
    }

    private void tellOfWindow(String sentence) {
        tell("window", "mdi2w-window-maximize", sentence);
    }

    private void tell(String id, String icon, String sentence) {
        List<Notice.Answer> answers = List.of(new Notice.Answer("OK", () -> {}));
        views.notices().tell(new Notice(id, icon, sentence, answers));
    }

    /// The node that holds everything.
    public StackPane root() {
        return root;
    }

    /// Lays `layer` above everything.
    public void addAbove(Node layer) {
        layers.getChildren().add(layer);
    }

    /// Says what closing the window means once it may be closed.
    public void onClose(Runnable close) {
        closing = close;
    }

    @Override
    public void close() {
        files.ifSafe(closing);
    }

    /// Shows the window in this look.
    public void show(Look wanted) {
        wanted.showOn(root);
    }

    /// Shows everything so many times as large.
    void magnify(double factor) {
        root.show(factor);
    }

    @Override
    public void newWindow() {
        another.open();
    }

    @Override
    public void otherLook() {
        otherLook.run();
    }

    @Override
    public void preferences() {
        preferences.run();
    }

    @Override
    public void askZoom() {
        askZoom.run();
    }

    @Override
    public void drawer(Drawer.Tab tab) {
        views.drawer().toggle(tab);
    }

    @Override
    public void searchLines() {
        views.drawer().search();
    }

    @Override
    public void show(Drawer.Tab tab) {
        views.drawer().open(tab);
    }

    @Override
    public ProblemsView problems() {
        return views.problems().get();
    }

    @Override
    public void search() {
        views.palette().focusSearch();
    }

    @Override
    public void ask(String prompt, List<Choice> choices) {
        canvas().ask(prompt, choices);
    }

    @Override
    public void finding(int step) {
        views.drawer().open(Drawer.Tab.PROBLEMS);
        problems().step(step);
    }

    @Override
    public void panel(int step) {
        List<Node> panels = Stream.of(
                        Stream.of(views.palette(), views.canvas()),
                        canvas().beneath().row().stream(),
                        Stream.of(views.inspector(), views.drawer(), views.notices()),
                        canvas().pinned().stream())
                .flatMap(some -> some)
                .filter(panel -> panel.getScene() != null && panel.isVisible())
                .map(Node.class::cast)
                .toList();
        Node next = Panels.next(panels, root.getScene().getFocusOwner(), step);
        if (next.equals(views.palette())) {
            search();
        } else if (next.equals(views.canvas())) {
            canvas().requestFocus();
        } else {
            Panels.enter(next);
        }
    }

    @Override
    public void otherPalette() {
        other(views.palette());
    }

    @Override
    public void otherInspector() {
        other(views.inspector());
    }

    /// Hides a panel at the side, or shows it again as wide as it was.
    private void other(Node panel) {
        rememberDividers();
        if (columns.getItems().remove(panel)) {
            canvas().requestFocus();
        } else {
            columns.getItems()
                    .add(panel.equals(views.palette()) ? 0 : columns.getItems().size(), panel);
        }
        divide();
    }

    @Override
    public void menu() {
        if (root.getScene().getFocusOwner() instanceof WithMenu part) {
            part.openMenu();
        } else {
            menus.get().open();
        }
    }

    @Override
    public List<Choice> notices() {
        return Stream.concat(views.notices().choices().stream(), companions.get().stream())
                .toList();
    }

    @Override
    public void shortcuts() {
        if (!hideShortcuts()) {
            layers.getChildren().add(sheet.get());
        }
    }

    @Override
    public void firstSteps() {
        canvas().pin(firstSteps.get());
    }

    @Override
    public void templates() {
        galleries.get().begin();
    }

    @Override
    public void insertTemplate() {
        galleries.get().insert();
    }

    @Override
    public CanvasView canvas() {
        return views.canvas();
    }
}
