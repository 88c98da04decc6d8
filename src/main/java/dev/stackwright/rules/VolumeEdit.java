package dev.stackwright.rules;

import dev.stackwright.analysis.VolumeEntry;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Items;
import java.util.ArrayList;
import java.util.List;

/// The edit that gives a component a named volume for its data.
public final class VolumeEdit {

    private VolumeEdit() {}

    /// Mounts `<name>-data` at `path`, in the place of whatever is mounted there.
    public static Edit add(Component component, String path) {
        List<String> volumes = new ArrayList<>(component.fields().texts("volumes"));
        volumes.removeIf(text -> VolumeEntry.of(text).target().equals(path));
        volumes.add(component.name() + "-data:" + path);
        Edit mount = Edits.property(component, "volumes", Items.of(volumes.toArray(String[]::new)));
        List<String> tmpfs = new ArrayList<>(component.fields().texts("tmpfs"));
        if (!tmpfs.remove(path)) {
            return mount;
        }
        Edit rest = tmpfs.isEmpty()
                ? Edits.clear(component, "tmpfs")
                : Edits.property(component, "tmpfs", Items.of(tmpfs.toArray(String[]::new)));
        return Edit.several("Keep the data of " + component.name(), List.of(mount, rest));
    }
}
