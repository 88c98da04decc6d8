package dev.stackwright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The designs that come with the program.
final class Samples {

    private Samples() {}

    /// Writes a sample to `file`, whatever stands there.
    static void write(String sample, Path file) throws IOException {
        String resource = "/assets/samples/" + sample + ".stack.yaml";
        try (InputStream stream = Samples.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The program was built without " + resource);
            }
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
