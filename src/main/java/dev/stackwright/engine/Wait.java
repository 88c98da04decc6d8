package dev.stackwright.engine;

import dev.stackwright.generate.blueprint.Service.Condition;
import java.util.List;

/// What a step waits for.
public sealed interface Wait {

    /// Another step's end, by its number.
    record After(int step) implements Wait {
        @Override
        public String toString() {
            return Integer.toString(step);
        }
    }

    /// A service being as its dependents need it, by the names of its containers.
    record Ready(String service, Condition condition, List<String> containers) implements Wait {

        /// Copies the names.
        public Ready {
            containers = List.copyOf(containers);
        }

        @Override
        public String toString() {
            return service
                    + switch (condition) {
                        case STARTED -> " running";
                        case HEALTHY -> " healthy";
                        case COMPLETED -> " completed";
                    };
        }
    }
}
