package dev.stackwright.rules;

/// Numbers with their nouns, as the findings say them.
public final class Counted {

    private Counted() {}

    /// `no copies`, `1 copy`, `2 copies`.
    public static String of(long count, String one, String several) {
        return (count == 0 ? "no" : count) + " " + (count == 1 ? one : several);
    }
}
