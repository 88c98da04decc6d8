package dev.stackwright.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// Keeps the items of a tree like its branches, where those differ and nowhere else, and remembers what was closed.
final class Growth {

    private final TreeItem<Line> root;
    private final Set<Line> closed = new HashSet<>();
    private boolean allOpen;
    private boolean growing;

    Growth(TreeItem<Line> root) {
        this.root = root;
        root.addEventHandler(TreeItem.<Line>branchCollapsedEvent(), event -> {
            if (!growing && !allOpen) {
                closed.add(event.getTreeItem().getValue());
            }
        });
        root.addEventHandler(TreeItem.<Line>branchExpandedEvent(), event -> {
            if (!growing) {
                closed.remove(event.getTreeItem().getValue());
            }
        });
    }

    /// Forgets what was closed.
    void forget() {
        closed.clear();
    }

    /// Grows these branches, all of them open or only those that nobody has closed.
    void grow(List<Branch> branches, boolean open) {
        growing = true;
        allOpen = open;
        grow(root, branches);
        growing = false;
    }

    private void grow(TreeItem<Line> item, List<Branch> branches) {
        ObservableList<TreeItem<Line>> now = item.getChildren();
        Middle middle =
                Middle.of(now, branches, (known, branch) -> known.getValue().equals(branch.line()));
        if (!middle.isEmpty()) {
            List<TreeItem<Line>> next =
                    next(now.subList(middle.head(), middle.now()), branches.subList(middle.head(), middle.wanted()));
            now.remove(middle.head(), middle.now());
            now.addAll(middle.head(), next);
        }
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = branches.get(i);
            if (!branch.branches().isEmpty() || !now.get(i).isLeaf()) {
                grow(now.get(i), branch.branches());
                now.get(i).setExpanded(allOpen || !closed.contains(branch.line()));
            }
        }
    }

    /// The items of these branches, those known before or new ones, which grow before the tree has to follow them.
    private List<TreeItem<Line>> next(List<TreeItem<Line>> before, List<Branch> branches) {
        Map<Line, TreeItem<Line>> known = new HashMap<>();
        before.forEach(item -> known.put(item.getValue(), item));
        List<TreeItem<Line>> next = new ArrayList<>();
        for (Branch branch : branches) {
            TreeItem<Line> same = known.get(branch.line());
            if (same == null) {
                same = new TreeItem<>(branch.line());
                if (!branch.branches().isEmpty()) {
                    same.setExpanded(allOpen || !closed.contains(branch.line()));
                    grow(same, branch.branches());
                }
            }
            next.add(same);
        }
        return next;
    }
}
