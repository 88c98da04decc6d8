package dev.stackwright.ui.find;

/// Something to choose: its title, what stands beside it in grey, its icon, and what happens when it is chosen. The
/// letters that are typed are looked for in the title first, and then in `detail`.
public record Choice(String title, String detail, String icon, Runnable run) {}
