package dev.stackwright.ui.inspector;

import dev.stackwright.ui.fx.Icons;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/// Everything that the inspector asks about one element, in groups.
record Sheet(String title, String subtitle, Supplier<Node> icon, List<Group> groups) {

    /// A sheet with an icon of this literal.
    Sheet(String title, String subtitle, String icon, List<Group> groups) {
        this(title, subtitle, () -> Icons.of(icon), groups);
    }

    /// Fields under one heading; a group that is not `open` is folded at first.
    /// `variables` stands below the fields of a program's environment: what its links give it.
    record Group(String title, boolean open, List<FieldSpec> fields, boolean variables) {

        Group(String title, boolean open, List<FieldSpec> fields) {
            this(title, open, fields, false);
        }
    }
}
