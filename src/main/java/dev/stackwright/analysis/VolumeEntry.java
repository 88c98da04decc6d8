package dev.stackwright.analysis;

/// Something mounted into a container: a named volume, a file or folder of the host, memory, or an anonymous volume.
public record VolumeEntry(Type type, String source, String target, boolean readOnly) {

    /// What lies behind the mount.
    public enum Type {
        NAMED,
        BIND,
        TMPFS,
        ANONYMOUS
    }

    /// Reads `name:/path`, `./folder:/path:ro`, `/folder:/path` and `/path`.
    public static VolumeEntry of(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length == 1) {
            return new VolumeEntry(Type.ANONYMOUS, "", text, false);
        }
        boolean path = parts[0].startsWith("/") || parts[0].startsWith(".") || parts[0].startsWith("~");
        boolean readOnly = parts.length > 2 && parts[2].contains("ro");
        return new VolumeEntry(path ? Type.BIND : Type.NAMED, parts[0], parts[1], readOnly);
    }
}
