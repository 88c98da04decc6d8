package dev.stackwright.repository;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What an export does to one file: the path below the folder, what happens, and why if it is refused.
public record FileChange(String path, Action action, String reason, String content, String permissions) {

    byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /// What happens to a file.
    public enum Action {
        CREATE,
        UPDATE,
        KEEP,
        DELETE,
        REFUSE;

        /// The word in listings.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
