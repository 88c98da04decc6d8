package dev.stackwright.engine;

/// The names that Compose gives to what belongs to a project.
public final class Naming {

    private Naming() {}

    /// The name of the `number`th container of a service, counted from 1.
    public static String container(String project, String service, int number) {
        return project + "-" + service + "-" + number;
    }

    /// The name of a network or a volume, by its key.
    public static String scoped(String project, String key) {
        return project + "_" + key;
    }
}
