package dev.stackwright.rules;

import dev.stackwright.analysis.VolumeEntry;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Items;
import dev.stackwright.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The edit that gives a component a named volume for its data.
public final class VolumeEdit {

    private VolumeEdit() {}

    /// Mounts a volume of its own, `<name>-data` if that is free, at `path`, in the place of whatever is mounted there.
    public static Edit add(Component component, String path) {
        List<String> volumes = new ArrayList<>(component.fields().texts("volumes"));
        volumes.removeIf(text -> VolumeEntry.of(text).target().equals(path));
        Set<String> taken =
                volumes.stream().map(text -> VolumeEntry.of(text).source()).collect(Collectors.toSet());
        volumes.add(Names.free(component.name() + "-data", taken) + ":" + path);
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
