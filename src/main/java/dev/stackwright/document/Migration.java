package dev.stackwright.document;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import java.util.List;

/// One step from a version of the format to the next, on the tree of a file before it is understood as a design.
public interface Migration {

    /// Every step there is, one for each version before the current, in order. Version 1 is the first, so there is none
    /// yet.
    List<Migration> ALL = List.of();

    /// The version that this program writes.
    int CURRENT = reached(ALL);

    /// The version that this step starts from; it leads to the one after.
    int from();

    /// The tree in the next version, but for the version number itself.
    Fields applyTo(Fields root);

    /// The version to which `steps` lead.
    static int reached(List<Migration> steps) {
        return 1 + steps.size();
    }

    /// `root`, which is of `version`, as it reads after all `steps` that follow.
    static Fields upgrade(Fields root, int version, List<Migration> steps) {
        Fields tree = root;
        for (Migration step : steps) {
            if (step.from() >= version) {
                tree = step.applyTo(tree).with("stackwright", Scalar.of(step.from() + 1L));
            }
        }
        return tree;
    }
}
