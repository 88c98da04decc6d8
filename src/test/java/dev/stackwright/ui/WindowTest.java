package dev.stackwright.ui;

import dev.stackwright.catalog.KindFolders;
import dev.stackwright.document.Journals;
import dev.stackwright.engine.MemoryRuntime;
import dev.stackwright.model.Point;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.live.EngineSource;
import dev.stackwright.ui.preferences.Settings;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Exported;
import dev.stackwright.ui.shell.Recent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window for each test, with a robot that uses it as a person would.
@SuppressWarnings("NullAway.Init")
abstract class WindowTest {

    /// In the middle of the top bar.
    private static final Point2D ASIDE = new Point2D(560, 8);

    @TempDir
    Path folder = Path.of("");

    final FxRobot robot = new FxRobot();
    final Background background = new Background();
    final MemoryRuntime engine = new MemoryRuntime();
    StackwrightWindow window;
    TestDialogs dialogs;

    @BeforeEach
    final void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        dialogs = new TestDialogs(folder);
        AtomicReference<StackwrightWindow> opened = new AtomicReference<>();
        FxToolkit.setupStage(stage -> opened.set(open(stage, dialogs)));
        window = Objects.requireNonNull(opened.get());
        settle();
    }

    @AfterEach
    final void closeWindow() throws TimeoutException {
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
        FxToolkit.cleanupStages();
        until(background::idle);
    }

    /// The engine that the window finds.
    EngineSource engines() {
        return () -> engine;
    }

    private StackwrightWindow open(Stage stage, TestDialogs answers) {
        Look.load();
        stage.setX(0);
        stage.setY(0);
        return StackwrightWindow.open(
                stage,
                new StackwrightWindow.Surroundings(
                        new KindFolders(() -> Designs.CATALOG, Path.of("no-such-folder")),
                        background,
                        answers,
                        new Recent(folder.resolve("recent")),
                        new Random(7),
                        engines(),
                        folder.resolve("runs"),
                        new Journals(folder.resolve("unsaved")),
                        new Settings(folder.resolve("preferences"), background)));
    }

    final DesignSession session() {
        return window.session();
    }

    /// What an export of the open design would be.
    final Exported exported() {
        return Exported.of(session().design().topology(), session().catalog());
    }

    final void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        until(background::idle);
        WaitForAsyncUtils.waitForFxEvents();
    }

    final void until(BooleanSupplier condition) {
        until(30, condition);
    }

    final void until(int seconds, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(seconds, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException late) {
            throw new AssertionError("not within " + seconds + " s", late);
        }
    }

    /// Clicks twice, again if need be: on a busy machine two clicks can come too far apart to be one double-click.
    final void doubleClick(Runnable clicks, BooleanSupplier done) {
        until(() -> {
            if (!done.getAsBoolean()) {
                clicks.run();
                settle();
            }
            return done.getAsBoolean();
        });
    }

    /// The place on the screen of a place on the drawing.
    final Point2D at(double x, double y) {
        Point view = window.frame().canvas().viewport().view(new Point(x, y));
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> window.frame().canvas().localToScreen(view.x(), view.y()));
    }

    final Node node(String query) {
        return robot.lookup(query).query();
    }

    final void onFx(Runnable action) {
        robot.interact(action);
        settle();
    }

    /// Pictures of the window in every look.
    final void pictures(String name) {
        pictures(name, Look.values());
    }

    /// Pictures of the window in these looks, with the mouse where nothing lights up under it.
    final void pictures(String name, Look... looks) {
        robot.moveTo(window.frame().root().localToScreen(ASIDE));
        for (Look look : looks) {
            picture(name, look);
        }
        onFx(() -> window.frame().show(Look.LIGHT));
    }

    /// A picture of the window in this look once nothing moves and the palette has all its kinds.
    final void picture(String name, Look look) {
        onFx(() -> window.frame().show(look));
        until(() -> WaitForAsyncUtils.waitForAsyncFx(20_000, this::still));
        try {
            Pictures.take(name, look, window.frame().root().getScene());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private boolean still() {
        int kinds = window.frame().root().lookupAll(".kind-tile").size();
        return !window.frame().canvas().moves()
                && (kinds == 0 || kinds >= Designs.CATALOG.kinds().size());
    }
}
