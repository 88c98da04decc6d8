package dev.stackwright.ui.live;

import dev.stackwright.engine.ConfigurationCheck;
import dev.stackwright.engine.ConfigurationCheck.Accepted;
import dev.stackwright.engine.ConfigurationCheck.Refused;
import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.ui.session.Exported;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// What its servers say of text of the user's own: why they refuse it, or who could not be asked.
public record OwnText(Optional<String> refusal, List<String> unasked) {

    /// Copies `unasked`.
    public OwnText {
        unasked = List.copyOf(unasked);
    }

    /// Asks; takes its time, so not on the FX thread.
    public static OwnText of(EngineSource engines, Exported export, RandomGenerator random) {
        if (export.checks().isEmpty() || export.blueprint().isEmpty()) {
            return new OwnText(Optional.empty(), List.of());
        }
        try (ContainerRuntime runtime = engines.connect()) {
            return switch (new ConfigurationCheck(runtime)
                    .judge(export.blueprint().get(), export.checks(), export.files(), random)) {
                case Accepted(List<String> unasked) -> new OwnText(Optional.empty(), unasked);
                case Refused(String sentence) -> new OwnText(Optional.of(sentence), List.of());
            };
        } catch (EngineProblem noEngine) {
            return new OwnText(Optional.empty(), List.copyOf(export.checks().keySet()));
        }
    }

    /// What a person is told when it is written nevertheless.
    public String note() {
        return unasked.isEmpty() ? "" : "; no server has checked your own text in " + String.join(", ", unasked);
    }
}
