package dev.stackwright.ui.shell;

import dev.stackwright.generate.ExportFile;
import dev.stackwright.repository.ExportPlan;
import dev.stackwright.repository.RepositoryProblem;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Outcome;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Judgement;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;

/// Writes the files that follow from the design into a folder.
public record Exports(DesignSession session, Background background, Dialogs dialogs, RandomGenerator random) {

    /// Asks for a folder and exports to it.
    public void export() {
        dialogs.folder().ifPresent(this::to);
    }

    private void to(Path folder) {
        var topology = session.design().topology();
        var catalog = session.catalog();
        background.run(
                "export",
                () -> write(folder, Judgement.of(topology, catalog)),
                outcome -> outcome.then(session::say, sentence -> dialogs.tell("The export", sentence)));
    }

    private Outcome<String> write(Path folder, Judgement judgement) {
        if (judgement.problem().isPresent()) {
            return new Outcome.Failed<>(judgement.problem().get());
        }
        List<ExportFile> files = judgement.files();
        try {
            ExportPlan plan = ExportPlan.of(folder, files, random, false);
            plan.apply();
            int written = plan.effective().size();
            return new Outcome.Done<>("Exported to " + folder.getFileName() + ": "
                    + (written == 0 ? "nothing had changed" : written + (written == 1 ? " file" : " files")));
        } catch (RepositoryProblem problem) {
            return Outcome.failed(problem);
        }
    }
}
