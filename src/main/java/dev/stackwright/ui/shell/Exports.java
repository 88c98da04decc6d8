package dev.stackwright.ui.shell;

import dev.stackwright.generate.ExportFile;
import dev.stackwright.repository.ExportPlan;
import dev.stackwright.repository.FileChange;
import dev.stackwright.repository.RepositoryProblem;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Outcome;
import dev.stackwright.ui.live.EngineSource;
import dev.stackwright.ui.live.OwnText;
import dev.stackwright.ui.session.Deed;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Exported;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Writes the files that follow from the design into a folder.
public record Exports(
        DesignSession session, Background background, Dialogs dialogs, RandomGenerator random, EngineSource engines) {

    private sealed interface Ending {}

    private record Written(String sentence) implements Ending {}

    /// Files stand in the way that only the person may give up.
    private record Refused(List<FileChange> files) implements Ending {}

    /// Asks for a folder and exports to it. Files that are not ours to replace are asked about by name.
    public void export() {
        dialogs.folder().ifPresent(folder -> to(folder, Set.of()));
    }

    /// Asks for a file and saves the drawing as a picture.
    public void picture() {
        new PictureFile(session, background, dialogs).save();
    }

    /// Exports; `given` are the paths of the files that the person gives up.
    private void to(Path folder, Set<String> given) {
        var topology = session.design().topology();
        var catalog = session.catalog();
        background.run(
                "export",
                () -> write(folder, Exported.of(topology, catalog), given),
                outcome ->
                        outcome.then(ending -> end(folder, ending), sentence -> dialogs.tell("The export", sentence)));
    }

    private void end(Path folder, Ending ending) {
        switch (ending) {
            case Written(String sentence) -> {
                session.say(sentence);
                session.deeds().add(Deed.EXPORT);
            }
            case Refused(List<FileChange> files) -> {
                if (dialogs.replace(folder, files)) {
                    to(folder, files.stream().map(FileChange::path).collect(Collectors.toSet()));
                } else {
                    session.say("Nothing was exported");
                }
            }
        }
    }

    private Outcome<Ending> write(Path folder, Exported export, Set<String> given) {
        if (export.problem().isPresent()) {
            return new Outcome.Failed<>(export.problem().get());
        }
        List<ExportFile> files = export.files();
        try {
            ExportPlan plan = ExportPlan.of(folder, files, random, false);
            List<FileChange> refused = plan.refused();
            if (!refused.isEmpty()) {
                plan = ExportPlan.of(folder, files, random, true);
                boolean known = refused.stream().map(FileChange::path).allMatch(given::contains);
                if (plan.refused().isEmpty() && !known) {
                    return new Outcome.Done<>(new Refused(refused));
                }
            }
            OwnText checked = OwnText.of(engines, export, random);
            if (checked.refusal().isPresent()) {
                return new Outcome.Failed<>(checked.refusal().get() + "\nNothing was written.");
            }
            plan.apply();
            return new Outcome.Done<>(
                    new Written(sentence(folder, plan.effective().size()) + checked.note()));
        } catch (RepositoryProblem problem) {
            return Outcome.failed(problem);
        }
    }

    private static String sentence(Path folder, int written) {
        return "Exported to " + folder.getFileName() + ": "
                + (written == 0 ? "nothing had changed" : written + (written == 1 ? " file" : " files"));
    }
}
