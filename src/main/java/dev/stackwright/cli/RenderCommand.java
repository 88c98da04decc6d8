package dev.stackwright.cli;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.document.DesignFile;
import dev.stackwright.generate.drawing.Mermaid;
import dev.stackwright.generate.drawing.PictureKind;
import dev.stackwright.model.Design;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stackwright render`: the drawing as a picture, without a display.
@Command(
        name = "render",
        description = "Write the drawing of a design as SVG, PNG or Mermaid; needs no display.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:The pictures are written", "2:Wrong usage or unreadable input"})
public final class RenderCommand implements Callable<Integer> {

    /// The theme of a picture.
    public enum Theme {
        LIGHT,
        DARK
    }

    /// What draws the pictures that the window's own nodes make.
    public interface Painter {

        /// The drawing as SVG.
        String svg(Design design, Catalog catalog, Theme theme);

        /// The drawing as PNG, with `scale` pixels for each unit of the canvas.
        byte[] png(Design design, Catalog catalog, Theme theme, int scale);
    }

    private final Workbench workbench;
    private final Painter painter;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The design, *.stack.yaml")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "PICTURE",
            description = "Where to: *.svg, *.png, or *.mmd for Mermaid. May be given several times.")
    private List<Path> outputs = List.of();

    @Option(names = "--theme", paramLabel = "THEME", description = "light (default) or dark")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--scale", paramLabel = "SCALE", description = "Pixels of a PNG for each unit: 1 (default) to 4")
    private int scale = 1;

    /// A command on this workbench whose pictures `painter` draws.
    public RenderCommand(Workbench workbench, Painter painter) {
        this.workbench = workbench;
        this.painter = painter;
    }

    @Override
    public Integer call() throws CommandFailure {
        if (scale < 1 || scale > 4) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, "The scale " + scale + " is none of 1 to 4.");
        }
        DesignFile design = Workbench.read(file);
        Catalog catalog = workbench.catalog(file);
        for (Path output : outputs) {
            write(output, picture(output, design.design(), catalog));
        }
        return 0;
    }

    private byte[] picture(Path output, Design design, Catalog catalog) throws CommandFailure {
        PictureKind kind = PictureKind.of(output)
                .orElseThrow(() -> new CommandFailure(CommandFailure.BAD_INPUT, PictureKind.unknown(output)));
        return switch (kind) {
            case SVG -> painter.svg(design, catalog, theme).getBytes(StandardCharsets.UTF_8);
            case PNG -> painter.png(design, catalog, theme, scale);
            case MERMAID -> Mermaid.of(design.topology(), catalog).getBytes(StandardCharsets.UTF_8);
        };
    }

    private void write(Path output, byte[] picture) throws CommandFailure {
        try {
            Files.write(output, picture);
        } catch (IOException problem) {
            throw new CommandFailure(
                    CommandFailure.BAD_INPUT,
                    "Cannot write " + output + "; the folder must be there, and open to you for writing.");
        }
        Console.of(spec, workbench.environment()).err().println("Wrote " + output);
    }
}
