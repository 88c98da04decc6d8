package dev.stackwright.ui.inspector;

import java.util.List;

/// Everything that the inspector asks about one element, in groups.
record Sheet(String title, String subtitle, String icon, List<Group> groups) {

    /// Fields under one heading; a group that is not `open` is folded at first.
    record Group(String title, boolean open, List<FieldSpec> fields) {}
}
