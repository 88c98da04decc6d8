package dev.stackwright.rules.cache;

import dev.stackwright.model.Component;

/// Whether a Redis writes to disk: by its log of writes, or by snapshots, which are on unless `save` is empty.
record Persistence(boolean log, boolean snapshots) {

    static Persistence of(Component component) {
        boolean log = component.setting("appendonly").filter("true"::equals).isPresent();
        boolean snapshots =
                component.setting("save").map(text -> !text.isBlank()).orElse(true);
        return new Persistence(log, snapshots);
    }

    boolean any() {
        return log || snapshots;
    }
}
