import dev.stackwright.catalog.CatalogIndex;
import dev.stackwright.catalog.KindFolders;
import dev.stackwright.document.Journals;
import dev.stackwright.engine.docker.DockerEngine;
import dev.stackwright.engine.docker.EngineLocator;
import dev.stackwright.model.Point;
import dev.stackwright.ui.StackwrightWindow;
import dev.stackwright.ui.canvas.CanvasView;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.FrameRate;
import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.preferences.Settings;
import dev.stackwright.ui.shell.DesktopDialogs;
import dev.stackwright.ui.shell.Recent;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;

/// The program's window under measurement: opens a design, counts what the FX thread does for each frame, and obeys
/// lines on its input: `begin`, `end NAME`, `view ZOOM X Y`, `where COMPONENT`, `quit`.
public class CanvasProbe extends Application {
    private final List<Long> frames = new ArrayList<>();
    private final List<Long> work = new ArrayList<>();
    private StackwrightWindow window;
    private long opened;
    private long last;
    private long spent;
    /// True until the hand does something: where nothing moves there are no frames, and that is no frame missed.
    private boolean still;

    @Override
    public void start(Stage stage) {
        Look.load();
        Path home = Path.of(System.getProperty("user.home"));
        Background background = new Background();
        background.afterDrawing(FrameRate::rest);
        window = StackwrightWindow.open(
                stage,
                new StackwrightWindow.Surroundings(
                        KindFolders.in(home, CatalogIndex::load),
                        background,
                        new DesktopDialogs(stage, getHostServices()::showDocument),
                        new Recent(home.resolve("recent")),
                        new SecureRandom(),
                        () -> DockerEngine.connect(EngineLocator.ofThisUser()),
                        home.resolve("runs"),
                        new Journals(home.resolve("unsaved")),
                        new Settings(home.resolve("preferences"), background)));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1600);
        stage.setHeight(1000);
        stage.getScene().addPostLayoutPulseListener(this::frame);
        stage.getScene().addEventFilter(InputEvent.ANY, _ -> moved());
        Thread.ofPlatform().daemon().start(this::obey);
    }

    private void moved() {
        if (still) {
            still = false;
            last = System.nanoTime();
            spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    private void frame() {
        long now = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (!still) {
            frames.add(now - last);
            work.add(cpu - spent);
        }
        last = now;
        spent = cpu;
        if (opened > 0 && window.session().design().topology().components().size() > 0) {
            System.out.println("opened " + (now - opened) / 1_000_000);
            opened = 0;
        }
    }

    private void obey() {
        Scanner lines = new Scanner(System.in);
        while (lines.hasNextLine()) {
            String[] words = lines.nextLine().split(" ");
            Platform.runLater(() -> obey(words));
        }
        Platform.exit();
    }

    private void obey(String[] words) {
        CanvasView canvas = window.frame().canvas();
        switch (words[0]) {
            case "open" -> {
                opened = System.nanoTime();
                window.files().open(Path.of(words[1]));
            }
            case "begin" -> {
                frames.clear();
                work.clear();
                still = true;
                System.out.println("begun");
            }
            case "end" -> System.out.println(figures());
            case "longest" -> System.out.println(part(works(), 1));
            case "view" -> {
                double zoom = Double.parseDouble(words[1]);
                canvas.viewport().lifeSize();
                canvas.viewport().zoomAt(zoom, 0, 0);
                Point corner = canvas.viewport().view(new Point(Double.parseDouble(words[2]), Double.parseDouble(words[3])));
                canvas.viewport().pan(-corner.x(), -corner.y());
                canvas.requestFocus();
                System.out.println("viewed");
            }
            case "where" -> {
                Point view = canvas.viewport().view(canvas.drawing().places().get(words[1]));
                var screen = canvas.localToScreen(view.x(), view.y());
                System.out.println(Math.round(screen.getX()) + " " + Math.round(screen.getY()));
            }
            case "judged" -> System.out.println(
                    window.session().judgement().topology().equals(window.session().design().topology()));
            case "selected" -> System.out.println(window.session().selection().components().size());
            case "steps" -> System.out.println(window.session().historyProperty().get().past().size());
            default -> Platform.exit();
        }
    }

    private String figures() {
        long[] times = frames.stream().mapToLong(Long::longValue).sorted().toArray();
        long[] works = works();
        long missed = Arrays.stream(times).map(time -> Math.round(time / 16_666_667.0) - 1).filter(n -> n > 0).sum();
        return String.format(
                "{\"frames\": %d, \"frame p50\": %.1f, \"frame p95\": %.1f, \"frame max\": %.1f, \"fx work p50\": %.1f, "
                        + "\"fx work p95\": %.1f, \"fx work max\": %.1f, \"missed %%\": %.1f}",
                times.length,
                part(times, 0.5),
                part(times, 0.95),
                part(times, 1),
                part(works, 0.5),
                part(works, 0.95),
                part(works, 1),
                100.0 * missed / Math.max(1, times.length + missed));
    }

    private long[] works() {
        return work.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static double part(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    /// Java starts no application from the class path by its own main method.
    static final class Start {
        public static void main(String[] arguments) {
            FrameRate.raise();
            launch(CanvasProbe.class, arguments);
        }
    }
}
