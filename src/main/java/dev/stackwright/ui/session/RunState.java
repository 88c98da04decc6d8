package dev.stackwright.ui.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// How the stack on the engine fares: its phase, the health of each component, and one sentence on what last happened.
public record RunState(Phase phase, SequencedMap<String, Health> health, String message) {

    /// What is being done with the stack.
    public enum Phase {
        STOPPED("Stopped"),
        STARTING("Starting"),
        RUNNING("Running"),
        STOPPING("Stopping"),
        FAILED("Failed"),
        LOST("Engine lost");

        private final String word;

        Phase(String word) {
            this.word = word;
        }

        /// What the status bar says.
        public String word() {
            return word;
        }

        /// True while something is being done that can be cancelled.
        public boolean busy() {
            return this == STARTING || this == STOPPING;
        }
    }

    /// Nothing runs.
    public static final RunState STOPPED = new RunState(Phase.STOPPED, new LinkedHashMap<>(), "");

    /// Copies `health`.
    public RunState {
        health = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(health));
    }

    /// How a component fares, if anything is known.
    public Optional<Health> of(String component) {
        return Optional.ofNullable(health.get(component));
    }

    /// This state in another phase, with a sentence.
    public RunState with(Phase other, String sentence) {
        return new RunState(other, health, sentence);
    }

    /// This state with other news of one component.
    public RunState with(String component, Health news) {
        SequencedMap<String, Health> changed = new LinkedHashMap<>(health);
        changed.put(component, news);
        return new RunState(phase, changed, message);
    }

    /// This state after the stream of news has ended: nobody knows how anything fares.
    public RunState lost(String sentence) {
        SequencedMap<String, Health> changed = new LinkedHashMap<>();
        health.keySet().forEach(name -> changed.put(name, Health.of(Health.State.UNKNOWN)));
        return new RunState(Phase.LOST, changed, sentence);
    }
}
