import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.BufferedReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;

/// Uses the window as a hand would, from another process: moves the mouse on the display, and looks at the display for
/// the change. Arguments: the design, how many components it has, and the command that starts the probe.
public class CanvasDriver {
    private static final int SAMPLES = 60;
    private final Robot robot = new Robot();
    private final Process probe;
    private final BufferedReader answers;
    private final PrintStream orders;
    private final int count;
    private boolean first = true;

    CanvasDriver(int count, List<String> command) throws Exception {
        this.count = count;
        probe = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        answers = probe.inputReader();
        orders = new PrintStream(probe.getOutputStream(), true);
    }

    private String ask(String order) throws Exception {
        orders.println(order);
        return answers.readLine();
    }

    private void put(String name, Object value) {
        System.out.print((first ? "" : ",") + "\n    \"" + name + "\": " + value);
        first = false;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> all = Arrays.asList(arguments);
        new CanvasDriver(Integer.parseInt(all.get(1)), all.subList(2, all.size())).run(all.get(0));
    }

    private void run(String design) throws Exception {
        Thread.sleep(4000);
        System.out.print("  \"" + count + "\": {");
        String[] opened = ask("open " + design).split(" ");
        put("open ms", opened[1]);
        long begun = System.nanoTime();
        while (!ask("judged").equals("true")) {
            Thread.sleep(50);
        }
        put("judged after another ms", (System.nanoTime() - begun) / 1_000_000);
        Thread.sleep(1000);
        double[] zooms = count >= 5000 ? new double[] {1, 0.2} : new double[] {1};
        for (double zoom : zooms) {
            String at = " at " + Math.round(zoom * 100) + " %";
            view(zoom);
            pan();
            view(zoom);
            zoom();
            view(zoom);
            put("pan" + at, smooth(900, 700, this::pan));
            view(zoom);
            put("zoom" + at, smooth(700, 520, this::zoom));
            view(zoom);
            put("pan" + at + " to pixels", panPixels());
            view(zoom);
            put("zoom" + at + " to pixels", zoomPixels());
        }
        view(1);
        String where = ask("where c0");
        put("first drag", drag(where));
        drag(where);
        put("drag 1 card", drag(where));
        put("drag 1 card to pixels", dragPixels(where));
        nudgePixels();
        put("edit (nudge) to pixels", nudgePixels());
        view(0.36);
        marquee();
        put("cards dragged together", ask("selected"));
        String small = ask("where c0");
        drag(small);
        put("drag them", drag(small));
        put("drag them to pixels", dragPixels(small));
        put("undo steps", ask("steps"));
        put("resident MB", resident());
        put("idle cpu %", idle());
        view(0.2);
        put("longest work: problems opened", longest(KeyEvent.VK_1));
        put("longest work: files opened", longest(KeyEvent.VK_2));
        put("longest work: outline opened", longest(KeyEvent.VK_4));
        put("longest work: history opened", longest(KeyEvent.VK_6));
        view(0.2);
        put("longest work: all selected", longest(KeyEvent.VK_A));
        put("longest work: all copied beside", longest(KeyEvent.VK_D));
        put("longest work: that undone", longest(KeyEvent.VK_Z));
        longest(KeyEvent.VK_A);
        put("longest work: all cut", longest(KeyEvent.VK_X));
        put("longest work: all pasted", longest(KeyEvent.VK_V));
        System.out.print("\n  }");
        orders.println("quit");
        probe.waitFor();
    }

    private void view(double zoom) throws Exception {
        robot.mouseMove(700, 520);
        ask("view " + zoom + " 0 0");
        Thread.sleep(500);
    }

    private interface Hand {
        void act() throws Exception;
    }

    /// The mouse stands at the place before the frames are counted.
    private String smooth(int x, int y, Hand hand) throws Exception {
        robot.mouseMove(x, y);
        Thread.sleep(400);
        ask("begin");
        hand.act();
        return ask("end");
    }

    /// The most that the FX thread does for one frame after this key with Control.
    private String longest(int key) throws Exception {
        ask("begin");
        robot.keyPress(KeyEvent.VK_CONTROL);
        robot.keyPress(key);
        robot.keyRelease(key);
        robot.keyRelease(KeyEvent.VK_CONTROL);
        Thread.sleep(3000);
        return ask("longest");
    }

    private void pan() throws Exception {
        robot.mouseMove(900, 700);
        robot.mousePress(InputEvent.BUTTON2_DOWN_MASK);
        for (int i = 0; i < 400; i++) {
            int way = i % 200 < 100 ? i % 100 : 100 - i % 100;
            robot.mouseMove(900 - 5 * way, 700 - 4 * way);
            Thread.sleep(8);
        }
        robot.mouseRelease(InputEvent.BUTTON2_DOWN_MASK);
    }

    private void zoom() throws Exception {
        robot.mouseMove(700, 520);
        robot.keyPress(KeyEvent.VK_CONTROL);
        for (int i = 0; i < 160; i++) {
            robot.mouseWheel(i % 16 < 8 ? 1 : -1);
            Thread.sleep(16);
        }
        robot.keyRelease(KeyEvent.VK_CONTROL);
    }

    private String drag(String where) throws Exception {
        int x = x(where) + 20;
        int y = y(where) + 12;
        return smooth(x, y, () -> drag(x, y));
    }

    private void drag(int x, int y) throws Exception {
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int i = 0; i < 300; i++) {
            int way = i % 100 < 50 ? i % 50 : 50 - i % 50;
            robot.mouseMove(x + 6 * way, y + 4 * way);
            Thread.sleep(8);
        }
        robot.mouseMove(x, y);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        Thread.sleep(200);
    }

    private void marquee() throws Exception {
        String[] origin = ask("where c0").split(" ");
        int x = Integer.parseInt(origin[0]);
        int y = Integer.parseInt(origin[1]);
        int side = count < 100 ? 600 : (int) (304 * 0.36 * 10) - 40;
        robot.mouseMove(x - 6, y - 6);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseMove(x + 50, y + 50);
        Thread.sleep(50);
        robot.mouseMove(x + side, y + (int) (128 * 0.36 * 10) - 30);
        Thread.sleep(300);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        Thread.sleep(300);
    }

    /// Milliseconds from an act to changed pixels in a strip of the display.
    private String pixels(Rectangle strip, List<Hand> acts) throws Exception {
        List<Double> times = new ArrayList<>();
        for (Hand act : acts) {
            int before = look(strip);
            long begun = System.nanoTime();
            act.act();
            while (look(strip) == before && System.nanoTime() - begun < 1_000_000_000L) {
                Thread.sleep(0, 300_000);
            }
            times.add((System.nanoTime() - begun) / 1e6);
            Thread.sleep(40 + times.size() % 17);
        }
        times.sort(null);
        return String.format(
                "{\"p50\": %.1f, \"p95\": %.1f, \"max\": %.1f}",
                times.get(times.size() / 2), times.get(times.size() * 95 / 100), times.getLast());
    }

    private int look(Rectangle strip) {
        var image = robot.createScreenCapture(strip);
        return Arrays.hashCode(image.getRGB(0, 0, strip.width, strip.height, null, 0, strip.width));
    }

    private String panPixels() throws Exception {
        robot.mouseMove(900, 700);
        robot.mousePress(InputEvent.BUTTON2_DOWN_MASK);
        List<Hand> acts = new ArrayList<>();
        for (int i = 1; i <= SAMPLES; i++) {
            int way = 4 * i;
            acts.add(() -> robot.mouseMove(900 - way, 700 - way));
        }
        String result = pixels(new Rectangle(300, 300, 300, 60), acts);
        robot.mouseRelease(InputEvent.BUTTON2_DOWN_MASK);
        return result;
    }

    private String zoomPixels() throws Exception {
        robot.mouseMove(700, 520);
        robot.keyPress(KeyEvent.VK_CONTROL);
        List<Hand> acts = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            int notch = i % 12 < 6 ? 1 : -1;
            acts.add(() -> robot.mouseWheel(notch));
        }
        String result = pixels(new Rectangle(300, 300, 300, 60), acts);
        robot.keyRelease(KeyEvent.VK_CONTROL);
        return result;
    }

    private String dragPixels(String where) throws Exception {
        int x = x(where) + 20;
        int y = y(where) + 12;
        robot.mouseMove(x, y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseMove(x + 16, y + 16);
        Thread.sleep(100);
        List<Hand> acts = new ArrayList<>();
        for (int i = 1; i <= SAMPLES; i++) {
            int way = 24 + 8 * (i % 12 < 6 ? i % 6 : 6 - i % 6);
            acts.add(() -> robot.mouseMove(x + way + 4, y + way));
        }
        String result = pixels(new Rectangle(x - 20, y - 12, 220, 90), acts);
        robot.mouseMove(x, y);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        Thread.sleep(300);
        return result;
    }

    private String nudgePixels() throws Exception {
        String where = ask("where c0");
        robot.mouseMove(x(where) + 60, y(where) + 40);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        Thread.sleep(500);
        List<Hand> acts = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            int key = i % 12 < 6 ? KeyEvent.VK_RIGHT : KeyEvent.VK_LEFT;
            acts.add(() -> {
                robot.keyPress(key);
                robot.keyRelease(key);
            });
        }
        return pixels(new Rectangle(x(where), y(where), 200, 60), acts);
    }

    private static int x(String where) {
        return Integer.parseInt(where.split(" ")[0]);
    }

    private static int y(String where) {
        return Integer.parseInt(where.split(" ")[1]);
    }

    private long resident() throws Exception {
        return Files.readAllLines(Path.of("/proc/" + probe.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private String idle() throws Exception {
        robot.mouseMove(700, 520);
        Thread.sleep(3000);
        long before = ticks();
        Thread.sleep(10_000);
        return String.format("%.2f", (ticks() - before) / 10.0);
    }

    /// Processor time in hundredths of a second.
    private long ticks() throws Exception {
        String[] fields = Files.readString(Path.of("/proc/" + probe.pid() + "/stat")).replaceAll(".*\\) ", "").split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
