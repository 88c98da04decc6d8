package dev.stackwright.generate.expansion;

import dev.stackwright.catalog.Container;
import dev.stackwright.catalog.FileTemplate;
import dev.stackwright.catalog.Helper;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import java.util.List;
import java.util.Optional;

/// One service to be: a server of a component, counted from 1, or one of its helpers.
record Instance(Component component, Kind kind, String name, int number, Optional<Helper> helper) {

    /// The program of a component that has no service.
    static Instance of(Component component, Kind kind) {
        return new Instance(component, kind, component.name(), 1, Optional.empty());
    }

    Container container() {
        return helper.map(Helper::container).orElse(kind.container());
    }

    List<FileTemplate> files() {
        return helper.map(Helper::files).orElse(kind.files());
    }

    boolean job() {
        return helper.map(Helper::job).orElse(kind.is(Trait.JOB));
    }

    /// True if this service has a name of its own beside its component's.
    boolean numbered() {
        return !name.equals(component.name());
    }

    /// True if others of its component wait for it.
    boolean before() {
        return helper.map(Helper::before).orElse(false);
    }

    /// The volume that holds its data.
    String volume() {
        return name + "-data";
    }
}
