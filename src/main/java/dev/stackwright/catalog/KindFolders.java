package dev.stackwright.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Where kinds come from: the program's own catalogue, the user's folder `kinds` and the folder `kinds` beside
/// a design. Folders are read anew whenever they are asked for; most people have none.
public record KindFolders(Supplier<Catalog> own, Path personal) {

    private static final String FOLDER = "kinds";

    /// The program's catalogue, `own`, and the user's folder in `configuration`, such as `~/.config/stackwright`.
    public static KindFolders in(Path configuration, Supplier<Catalog> own) {
        return new KindFolders(own, configuration.resolve(FOLDER));
    }

    /// The user's configuration folder: `XDG_CONFIG_HOME` if it is set, else `~/.config`.
    public static Path configuration(Map<String, String> environment) {
        String stated = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path base = stated.isEmpty() ? Path.of(System.getProperty("user.home"), ".config") : Path.of(stated);
        return base.resolve("stackwright");
    }

    /// The kinds that every design can use.
    public Catalog everywhere() throws CatalogProblem {
        return with(own.get(), personal);
    }

    /// The kinds that the design in this file can use.
    public Catalog beside(Path design) throws CatalogProblem {
        Path folder = design.toAbsolutePath().resolveSibling(FOLDER);
        return folder.equals(personal.toAbsolutePath()) ? everywhere() : with(everywhere(), folder);
    }

    private static Catalog with(Catalog catalog, Path folder) throws CatalogProblem {
        if (!Files.isDirectory(folder)) {
            return catalog;
        }
        List<Kind> kinds = new ArrayList<>(catalog.kinds().values());
        for (CatalogFolder.Source source : CatalogFolder.sources(folder)) {
            try {
                Kind kind = source.kind();
                if (catalog.kind(kind.id()).isPresent()) {
                    throw new CatalogProblem(source.folder() + "/kind.yaml: there is a kind '" + kind.id()
                            + "' already; give the folder and its id another name");
                }
                kinds.add(kind);
            } catch (CatalogProblem problem) {
                throw new CatalogProblem(folder + ": " + problem.getMessage());
            }
        }
        return CatalogIndex.catalog(kinds, catalog.presets());
    }
}
