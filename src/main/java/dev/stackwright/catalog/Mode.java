package dev.stackwright.catalog;

/// One way to run a kind, such as `standalone` or `cluster`. `members` is how many equal servers it starts unless the
/// setting `nodes` says otherwise; 0 means one server that bears the component's own name.
public record Mode(String id, int members, String help) {

    /// The only mode of a kind that has no choice.
    static final Mode STANDALONE = new Mode("standalone", 0, "One server.");
}
