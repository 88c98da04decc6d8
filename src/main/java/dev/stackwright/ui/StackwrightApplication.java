package dev.stackwright.ui;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.CatalogIndex;
import dev.stackwright.catalog.KindFolders;
import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.document.Journals;
import dev.stackwright.engine.docker.DockerEngine;
import dev.stackwright.engine.docker.EngineLocator;
import dev.stackwright.model.Design;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.FrameRate;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.fx.ProgramIcon;
import dev.stackwright.ui.preferences.Settings;
import dev.stackwright.ui.shell.DesktopDialogs;
import dev.stackwright.ui.shell.FirstStart;
import dev.stackwright.ui.shell.Recent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The program with its window. Its one argument is the design to open; without one it shows a sample. With the system
/// property `stackwright.rehearse` it closes by itself once it has been drawn; with `stackwright.bench` it does so
/// once all is there and says when that was, and when the sample had been drawn.
public final class StackwrightApplication extends Application {

    private static final String RECENT = ".config/stackwright/recent";

    /// The program's own kinds, read while JavaFX starts. JavaFX makes the application, so there is no other way to
    /// hand them to it.
    private static final Supplier<Catalog> CATALOG = CatalogIndex.ahead();

    /// What is shown if no design is named, read meanwhile too.
    private static final Supplier<Design> SAMPLE = CompletableFuture.supplyAsync(StackwrightApplication::sample)::join;

    /// Opens the window with these arguments and returns when it is closed.
    public static void launchOn(String... arguments) {
        Thread.ofVirtual().name("icons").start(Icons::prepare);
        FrameRate.raise();
        launch(StackwrightApplication.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Look.load();
        Background background = new Background();
        Path home = Path.of(System.getProperty("user.home"));
        StackwrightWindow window = StackwrightWindow.open(
                stage,
                new StackwrightWindow.Surroundings(
                        KindFolders.in(KindFolders.configuration(System.getenv()), CATALOG),
                        background,
                        new DesktopDialogs(stage, getHostServices()::showDocument),
                        new Recent(home.resolve(RECENT)),
                        new SecureRandom(),
                        () -> DockerEngine.connect(EngineLocator.ofThisUser()),
                        state(home).resolve("runs"),
                        new Journals(state(home).resolve("unsaved")),
                        new Settings(KindFolders.configuration(System.getenv()).resolve("preferences"), background)));

        ProgramIcon.on(stage, background);
        background.afterDrawing(FrameRate::rest);
        FirstStart start = new FirstStart(state(home).resolve("first-steps"), home.resolve(RECENT));
        boolean watched = Boolean.getBoolean("stackwright.rehearse") || Long.getLong("stackwright.bench") != null;
        background.run("first start", () -> !watched && start.now(), first -> {
            if (first) {
                window.frame().firstSteps();
            }
        });
        List<String> arguments = getParameters().getUnnamed();
        if (arguments.isEmpty()) {
            window.files().open(SAMPLE.get());
        } else {
            window.files().open(Path.of(arguments.getFirst()));
        }
        Optional.ofNullable(Long.getLong("stackwright.bench"))
                .ifPresent(begun -> FirstFrames.of(stage.getScene(), begun, background::idle));

        if (Boolean.getBoolean("stackwright.rehearse")) {
            background.after(Duration.seconds(3), Platform::exit);
        }
    }

    private static Path state(Path home) {
        String state = System.getenv().getOrDefault("XDG_STATE_HOME", "");
        Path base = state.isEmpty() ? home.resolve(".local").resolve("state") : Path.of(state);
        return base.resolve("stackwright");
    }

    private static Design sample() {
        try (InputStream stream =
                StackwrightApplication.class.getResourceAsStream("/assets/samples/cache.stack.yaml")) {
            Path copy = Files.createTempFile("sample", ".stack.yaml");
            Files.copy(Objects.requireNonNull(stream), copy, StandardCopyOption.REPLACE_EXISTING);
            Design design = DesignFile.read(copy).design();
            Files.delete(copy);
            return design;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (DesignFileProblem problem) {
            throw new IllegalStateException("The program's own sample cannot be read", problem);
        }
    }
}
