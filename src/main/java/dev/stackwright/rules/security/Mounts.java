package dev.stackwright.rules.security;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.VolumeEntry;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Items;
import dev.stackwright.rules.Edits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the design itself mounts into a component, beside what its kind does.
final class Mounts {

    private Mounts() {}

    /// One mount, with the text that states it.
    record Mount(String text, VolumeEntry entry) {

        String source() {
            return entry.source();
        }

        /// The edit that takes it away.
        Edit removed(Component component) {
            List<String> volumes = new ArrayList<>(component.fields().texts("volumes"));
            volumes.remove(text);
            return volumes.isEmpty()
                    ? Edits.clear(component, "volumes")
                    : Edits.property(component, "volumes", Items.of(volumes.toArray(String[]::new)));
        }

        /// The edit that makes it read-only.
        Edit readOnly(Component component) {
            List<String> volumes = new ArrayList<>(component.fields().texts("volumes"));
            volumes.replaceAll(other -> other.equals(text) ? text + ":ro" : other);
            return Edits.property(component, "volumes", Items.of(volumes.toArray(String[]::new)));
        }
    }

    static Stream<Mount> of(Analysis analysis, Component component) {
        return !analysis.started(component)
                ? Stream.empty()
                : component.fields().texts("volumes").stream().map(text -> new Mount(text, VolumeEntry.of(text)));
    }
}
