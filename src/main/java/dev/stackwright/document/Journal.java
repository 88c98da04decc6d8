package dev.stackwright.document;

import dev.stackwright.model.Design;
import dev.stackwright.model.History;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Work on a design that is not saved: the file as it was read or saved last, and the steps since, those that were
/// undone included.
public record Journal(DesignFile file, History history) {

    /// The name of the design.
    public String name() {
        return history.present().name();
    }

    /// The file with the design as it is now.
    public DesignFile present() {
        return file.with(history.present());
    }

    /// True if the file on disk says all that the journal does.
    public boolean saved() {
        try {
            return file.path().isPresent()
                    && DesignFile.read(file.path().get()).design().equals(history.present());
        } catch (DesignFileProblem unreadable) {
            return false;
        }
    }

    /// The journal that `text` holds, which stands in the file `place`.
    static Journal read(Path place, JournalText text) throws DesignFileProblem {
        Optional<Path> path = text.path().isEmpty() ? Optional.empty() : Optional.of(Path.of(text.path()));
        DesignFile base =
                DesignFile.parse(path.orElse(place), text.base().getBytes(StandardCharsets.UTF_8), Migration.ALL);
        List<Design> designs = new ArrayList<>();
        for (String design : text.designs()) {
            designs.add(DesignFile.parse(place, design.getBytes(StandardCharsets.UTF_8), Migration.ALL)
                    .design());
        }
        History history = History.of(designs, text.titles(), text.at());
        return new Journal(path.isEmpty() ? base.unsaved() : base, history);
    }
}
