package dev.stackwright.ui;

import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.KindFolders;
import dev.stackwright.document.Journals;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Finding;
import dev.stackwright.ui.arrange.Arranger;
import dev.stackwright.ui.assessment.AssessmentView;
import dev.stackwright.ui.canvas.CanvasView;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Lazy;
import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.fx.Veil;
import dev.stackwright.ui.history.HistoryView;
import dev.stackwright.ui.inspector.InspectorView;
import dev.stackwright.ui.live.EngineSource;
import dev.stackwright.ui.live.LogsView;
import dev.stackwright.ui.live.StackControl;
import dev.stackwright.ui.outline.OutlineView;
import dev.stackwright.ui.palette.GhostLayer;
import dev.stackwright.ui.palette.PaletteView;
import dev.stackwright.ui.preferences.Settings;
import dev.stackwright.ui.preview.FilesView;
import dev.stackwright.ui.problems.FindingsPopOver;
import dev.stackwright.ui.problems.Fixing;
import dev.stackwright.ui.problems.ProblemsView;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.NewElements;
import dev.stackwright.ui.session.Placement;
import dev.stackwright.ui.shell.Actions;
import dev.stackwright.ui.shell.Clips;
import dev.stackwright.ui.shell.DesignFiles;
import dev.stackwright.ui.shell.Dialogs;
import dev.stackwright.ui.shell.Drawer;
import dev.stackwright.ui.shell.Exports;
import dev.stackwright.ui.shell.FileWatch;
import dev.stackwright.ui.shell.Frame;
import dev.stackwright.ui.shell.Notices;
import dev.stackwright.ui.shell.Recent;
import dev.stackwright.ui.shell.Recovery;
import dev.stackwright.ui.shell.SelectionEdits;
import dev.stackwright.ui.shell.Views;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window: makes the views of one session and puts them into their frame.
public final class StackwrightWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final DesignSession session;
    private final DesignFiles files;
    private final Frame frame;

    /// What the window needs from outside.
    public record Surroundings(
            KindFolders kinds,
            Background background,
            Dialogs dialogs,
            Recent recent,
            RandomGenerator random,
            EngineSource engines,
            Path runs,
            Journals journals,
            Settings settings) {}

    private StackwrightWindow(DesignSession session, DesignFiles files, Frame frame) {
        this.session = session;
        this.files = files;
        this.frame = frame;
    }

    /// Opens the window on `stage` with an empty design.
    public static StackwrightWindow open(Stage stage, Surroundings around) {
        DesignSession session = new DesignSession(around.kinds().own().get(), around.background());
        DesignFiles files =
                new DesignFiles(session, around.background(), around.dialogs(), around.recent(), around.kinds());
        Exports exports =
                new Exports(session, around.background(), around.dialogs(), around.random(), around.engines());
        CanvasView canvas = canvas(session, around);
        PaletteView palette = palette(session, canvas, around);
        StackControl stack =
                new StackControl(session, around.background(), around.engines(), around.runs(), around.random());
        Veil veil = new Veil();
        Notices notices = new Notices(canvas::requestFocus);
        Recovery recovery = new Recovery(session, files, around.background(), around.journals(), notices);
        Fixing fixing = new Fixing(session, files::file, around.background(), veil);
        Lazy<ProblemsView> problems = new Lazy<>(() -> new ProblemsView(session, fixing, canvas::revealSelection));
        Drawer drawer = drawer(session, around.background(), canvas, stack, fixing, problems);
        Frame frame = new Frame(
                new Frame.Views(
                        canvas,
                        palette,
                        new InspectorView(session, around.background(), canvas.held()),
                        drawer,
                        problems,
                        notices,
                        veil),
                files,
                around.background());
        SelectionEdits edits = new SelectionEdits(session);
        Arranger arranger = new Arranger(session, around.background(), canvas::glide);
        Clips clips = new Clips(session, edits, canvas, around.background());
        frame.fill(new Actions.Reach(session, files, exports, edits, clips, arranger, frame, stack, around.settings()));
        Views views = new Views(
                around.runs().resolveSibling("views"), canvas.viewport(), files, around.background(), session::say);
        views.follow();
        files.whenShown(() -> shown(files, views, canvas, stack, recovery));
        frame.addAbove(new GhostLayer(session, frame.root()));
        frame.addAbove(veil);
        dress(stage, files, frame);
        frame.onClose(() -> {
            stack.letGo();
            views.close(() -> recovery.close(stage::hide));
        });
        watch(stage, new FileWatch(session, files, around.background(), notices, veil), recovery);
        stage.show();
        canvas.requestFocus();
        return new StackwrightWindow(session, files, frame);
    }

    private static void shown(
            DesignFiles files, Views views, CanvasView canvas, StackControl stack, Recovery recovery) {
        files.file().path().flatMap(views::of).ifPresentOrElse(canvas.viewport()::show, canvas::fit);
        stack.attach();
        recovery.look();
    }

    private static CanvasView canvas(DesignSession session, Surroundings around) {
        CanvasView canvas = new CanvasView(session, around.background(), around.settings()::still);
        around.settings().property().subscribe(now -> canvas.showGrid(now.grid()));
        canvas.whenWebLinkChosen(link -> {
            session.say("Opening " + link.address());
            around.dialogs().browse(link.address());
        });
        return canvas;
    }

    private static PaletteView palette(DesignSession session, CanvasView canvas, Surroundings around) {
        return new PaletteView(session, around.background(), around.settings(), kind -> add(session, canvas, kind));
    }

    private static Drawer drawer(
            DesignSession session,
            Background background,
            CanvasView canvas,
            StackControl stack,
            Fixing fixing,
            Lazy<ProblemsView> problems) {
        Lazy<FilesView> preview = new Lazy<>(() -> new FilesView(session, background, canvas::revealSelection));
        Lazy<LogsView> logs = new Lazy<>(() -> new LogsView(session, stack, background));
        Lazy<OutlineView> outline = new Lazy<>(() -> new OutlineView(session, background, canvas::revealSelection));
        Lazy<HistoryView> history = new Lazy<>(() -> new HistoryView(session));
        Lazy<AssessmentView> assessment =
                new Lazy<>(() -> new AssessmentView(session, background, fixing, canvas::revealSelection));
        Drawer drawer = new Drawer(Map.of(
                Drawer.Tab.PROBLEMS, problems::get,
                Drawer.Tab.FILES, preview::get,
                Drawer.Tab.LOGS, logs::get,
                Drawer.Tab.OUTLINE, outline::get,
                Drawer.Tab.ASSESSMENT, assessment::get,
                Drawer.Tab.HISTORY, history::get));
        Consumer<Finding> showProblem = finding -> {
            drawer.open(Drawer.Tab.PROBLEMS);
            problems.get().choose(finding);
        };
        // Made before they are opened, as they follow what changes and what is selected, but after all that is seen.
        background.afterDrawing(() -> Stream.<Runnable>of(
                        preview::get, logs::get, () -> assessment.get().whenRuleClicked(showProblem))
                .forEach(background::afterDrawing));
        showFindings(session, fixing, canvas, showProblem);
        return drawer;
    }

    private static void dress(Stage stage, DesignFiles files, Frame frame) {
        Scene scene = new Scene(frame.root(), WIDTH, HEIGHT);
        Look.dress(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(files.title());
        stage.setOnCloseRequest(event -> {
            event.consume();
            frame.close();
        });
    }

    private static void watch(Stage stage, FileWatch watch, Recovery recovery) {
        Background.Cancellable watching = watch.begin();
        InvalidationListener focus = _ -> watch.look();
        stage.focusedProperty().addListener(focus);
        stage.setOnHidden(_ -> {
            watching.cancel();
            stage.focusedProperty().removeListener(focus);
            recovery.leave();
        });
    }

    private static void showFindings(
            DesignSession session, Fixing fixing, CanvasView canvas, Consumer<Finding> problems) {
        Lazy<FindingsPopOver> findings = new Lazy<>(() -> new FindingsPopOver(session, fixing, problems));
        canvas.whenBadgeClicked((component, badge) -> findings.get().show(component, badge));
    }

    private static void add(DesignSession session, CanvasView canvas, Kind kind) {
        var middle = canvas.viewport().centre().plus(-Placement.CARD_WIDTH / 2, -Placement.CARD_HEIGHT / 2);
        Edit.AddComponent edit = NewElements.of(session).add(kind, middle);
        session.apply(edit);
        session.select(Element.component(edit.component().name()));
    }

    /// The open design.
    public DesignSession session() {
        return session;
    }

    /// The file behind the open design.
    public DesignFiles files() {
        return files;
    }

    /// The frame around the views.
    public Frame frame() {
        return frame;
    }
}
