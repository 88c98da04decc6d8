package dev.stackwright.catalog;

import java.util.List;
import java.util.Optional;

/// What a kind still needs when as much as possible is taken from it: the capabilities without which it does not come
/// up, and the folders beside its data that it writes to, as Compose's `tmpfs` spells them. Empty means that nobody
/// knows.
public record Hardening(Optional<List<String>> capabilities, Optional<List<String>> writes) {

    /// Nothing is known.
    public static final Hardening UNKNOWN = new Hardening(Optional.empty(), Optional.empty());

    /// Copies the lists.
    public Hardening {
        capabilities = capabilities.map(List::copyOf);
        writes = writes.map(List::copyOf);
    }
}
