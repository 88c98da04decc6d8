package dev.stackwright.document;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A process of its own that saves, so that it can be watched, hindered and killed.
final class SavingChild {

    static final String TOKEN = "token";

    private SavingChild() {}

    /// `once <file> <source>` saves the source's bytes and exits with 3 where that fails; `loop <file> <source>
    /// <source>` saves both in turns until it is killed.
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        byte[] first = Files.readAllBytes(Path.of(args[2]));
        if (args[0].equals("once")) {
            System.exit(saved(file, first) ? 0 : 3);
        }
        byte[] second = Files.readAllBytes(Path.of(args[3]));
        AtomicFile.write(file, first);
        System.out.write('!');
        System.out.flush();
        for (int turn = 1; ; turn++) {
            AtomicFile.write(file, turn % 2 == 0 ? first : second);
        }
    }

    private static boolean saved(Path file, byte[] bytes) {
        try {
            AtomicFile.write(file, bytes, TOKEN);
            return true;
        } catch (IOException problem) {
            System.out.println(problem);
            return false;
        }
    }

    /// The command that runs this class in a child.
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                place(AtomicFile.class) + File.pathSeparator + place(SavingChild.class),
                SavingChild.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
