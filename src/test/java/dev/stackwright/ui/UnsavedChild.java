package dev.stackwright.ui;

import dev.stackwright.catalog.KindFolders;
import dev.stackwright.document.Journals;
import dev.stackwright.engine.MemoryRuntime;
import dev.stackwright.model.Edit;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.preferences.Settings;
import dev.stackwright.ui.shell.Recent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;

/// A window in a process of its own, with a design that it changes and does not save, to be killed. Its arguments are
/// the design and a folder to work in; it writes `!` once its journal stands there.
final class UnsavedChild {

    private UnsavedChild() {}

    public static void main(String[] arguments) {
        Application.launch(Program.class, arguments);
    }

    /// The command that runs this class in a child.
    static List<String> command(Path design, Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                UnsavedChild.class.getName(),
                design.toString(),
                folder.toString());
    }

    /// The program in the child.
    public static final class Program extends Application {

        private final Background background = new Background();

        @Override
        public void start(Stage stage) {
            Path design = Path.of(getParameters().getUnnamed().getFirst());
            Path folder = Path.of(getParameters().getUnnamed().getLast());
            Look.load();
            StackwrightWindow window = StackwrightWindow.open(
                    stage,
                    new StackwrightWindow.Surroundings(
                            new KindFolders(() -> Designs.CATALOG, Path.of("no-such-folder")),
                            background,
                            new TestDialogs(folder),
                            new Recent(folder.resolve("recent-of-child")),
                            new Random(7),
                            MemoryRuntime::new,
                            folder.resolve("runs"),
                            new Journals(folder.resolve("unsaved")),
                            new Settings(folder.resolve("preferences"), background)));
            window.files().whenShown(() -> {
                window.session().apply(new Edit.RemoveComponent("cache"));
                window.session().apply(new Edit.RenameComponent("api", "orders"));
                window.session().apply(new Edit.RemoveComponent("mail"));
                window.session().undo();
                background.every(Duration.millis(50), () -> tell(folder.resolve("unsaved")));
            });
            window.files().open(design);
        }

        private static void tell(Path unsaved) {
            String[] names = unsaved.toFile().list((_, name) -> name.endsWith(".journal"));
            if (names != null && names.length == 1 && Files.isRegularFile(unsaved.resolve(names[0]))) {
                System.out.write('!');
                System.out.flush();
            }
        }
    }
}
