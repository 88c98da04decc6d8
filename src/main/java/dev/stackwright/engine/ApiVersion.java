package dev.stackwright.engine;

import java.util.Comparator;

/// A version of the Docker API.
public record ApiVersion(int major, int minor) implements Comparable<ApiVersion> {

    /// The newest that Stackwright is tested with.
    public static final ApiVersion OURS = new ApiVersion(1, 51);

    /// Health checks may have a start interval, and a container may be created with several networks.
    public static final ApiVersion START_INTERVAL = new ApiVersion(1, 44);

    /// Reads `1.51`; anything else is 0.0.
    public static ApiVersion parse(String text) {
        String[] parts = text.split("\\.", -1);
        return parts.length == 2 && parts[0].matches("[0-9]{1,4}") && parts[1].matches("[0-9]{1,4}")
                ? new ApiVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                : new ApiVersion(0, 0);
    }

    /// True if this version offers what `other` brought.
    public boolean atLeast(ApiVersion other) {
        return compareTo(other) >= 0;
    }

    /// What both sides speak, or the problem why there is no such version.
    public static ApiVersion negotiate(String engine, ApiVersion newest, ApiVersion oldest) throws EngineProblem {
        if (OURS.compareTo(oldest) < 0) {
            throw new EngineProblem(
                    EngineProblem.Kind.API_VERSION,
                    "The engine " + engine + " is too new: it wants API " + oldest
                            + " or newer, and this program speaks " + OURS
                            + ". Update Stackwright, or set \"min-api-version\" for the engine.");
        }
        ApiVersion spoken = newest.compareTo(OURS) < 0 ? newest : OURS;
        if (spoken.compareTo(new ApiVersion(1, 40)) < 0) {
            throw new EngineProblem(
                    EngineProblem.Kind.API_VERSION,
                    "The engine " + engine + " is too old: it speaks API " + newest
                            + ", and 1.40 (Docker 19.03) is the least. Update the engine.");
        }
        return spoken;
    }

    @Override
    public int compareTo(ApiVersion other) {
        return Comparator.comparingInt(ApiVersion::major)
                .thenComparingInt(ApiVersion::minor)
                .compare(this, other);
    }

    /// As it stands in a request's path.
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
