package dev.stackwright.analysis;

import java.util.Optional;

/// An image's name taken apart: `registry/repository`, tag and digest.
public record ImageReference(String repository, Optional<String> tag, Optional<String> digest) {

    /// Takes `text` apart; a colon before the last slash belongs to the registry's port.
    public static ImageReference of(String text) {
        int at = text.indexOf('@');
        String name = at < 0 ? text : text.substring(0, at);
        Optional<String> digest = at < 0 ? Optional.empty() : Optional.of(text.substring(at + 1));
        int colon = name.lastIndexOf(':');
        boolean tagged = colon > name.lastIndexOf('/');
        return new ImageReference(
                tagged ? name.substring(0, colon) : name,
                tagged ? Optional.of(name.substring(colon + 1)) : Optional.empty(),
                digest);
    }

    /// The reference as it is written.
    @Override
    public String toString() {
        return repository
                + tag.map(text -> ":" + text).orElse("")
                + digest.map(text -> "@" + text).orElse("");
    }
}
