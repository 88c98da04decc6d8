package dev.stackwright.catalog;

import java.util.Optional;

/// A named place in a kind's configuration where a design may put raw text of its own; `file` is the template that has
/// the place, the kind's command if there is none, and `example` a text that its server accepts there.
public record Insertion(String name, Optional<String> file, String help, String example) {

    /// The place as a user reads it: the name of the file, or the command.
    public String place() {
        return file.orElse("the command");
    }
}
