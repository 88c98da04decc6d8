package dev.stackwright.ui.find;

import dev.stackwright.catalog.KindMark;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.MarkView;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;

/// Something to choose: its title, what stands beside it in grey, what makes its icon, and what happens when it is
/// chosen. The letters that are typed are looked for in the title first, then in `detail`, and then in the lines of
/// `more`, of which the one that has them takes the place of the detail.
public record Choice(String title, String detail, Supplier<Node> icon, Supplier<List<String>> more, Runnable run) {

    /// A choice with an icon of this literal that is found by its title and detail alone.
    public Choice(String title, String detail, String icon, Runnable run) {
        this(title, detail, () -> Icons.of(icon), List::of, run);
    }

    /// A choice with the mark of a kind that is found by its title and detail alone.
    public Choice(String title, String detail, KindMark mark, Runnable run) {
        this(title, detail, () -> new MarkView(mark), List::of, run);
    }

    /// This choice with another detail.
    Choice detailed(String other) {
        return new Choice(title, other, icon, more, run);
    }
}
