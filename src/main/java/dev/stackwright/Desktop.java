package dev.stackwright;

import dev.stackwright.cli.OpenCommand;
import dev.stackwright.ui.StackwrightApplication;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The window on this machine's desktop, if it has one.
record Desktop(Map<String, String> environment) implements OpenCommand.Window {

    private static final List<String> DISPLAYS = List.of("DISPLAY", "WAYLAND_DISPLAY");

    @Override
    public boolean available() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean headless = System.getProperty("glass.platform", "").equals("Headless");
        boolean display = DISPLAYS.stream()
                .anyMatch(name -> !environment.getOrDefault(name, "").isEmpty());
        return headless || display || system.startsWith("windows") || system.startsWith("mac");
    }

    @Override
    public void open(Optional<Path> file) {
        StackwrightApplication.launchOn(file.map(Path::toString).stream().toArray(String[]::new));
    }
}
