package dev.stackwright.ui.find;

import java.util.List;
import java.util.function.Supplier;

/// Something to choose: its title, what stands beside it in grey, its icon, and what happens when it is chosen. The
/// letters that are typed are looked for in the title first, then in `detail`, and then in the lines of `more`, of
/// which
/// the one that has them takes the place of the detail.
public record Choice(String title, String detail, String icon, Supplier<List<String>> more, Runnable run) {

    /// A choice that is found by its title and detail alone.
    public Choice(String title, String detail, String icon, Runnable run) {
        this(title, detail, icon, List::of, run);
    }

    /// This choice with another detail.
    Choice detailed(String other) {
        return new Choice(title, other, icon, more, run);
    }
}
