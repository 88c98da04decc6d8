package dev.stackwright.engine;

import dev.stackwright.generate.blueprint.Service;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// The labels by which Compose recognises what is its own. With them `docker compose ls`, `ps`, `logs` and
/// `down` work on what Stackwright started, without a file.
public final class ComposeLabels {

    /// The project's name.
    public static final String PROJECT = "com.docker.compose.project";
    /// The service's name.
    public static final String SERVICE = "com.docker.compose.service";
    /// The replica's number, from 1.
    public static final String NUMBER = "com.docker.compose.container-number";
    /// `False`, with a capital F, for all but the containers of `compose run`.
    public static final String ONE_OFF = "com.docker.compose.oneoff";
    /// The hash over the service as it was created.
    public static final String CONFIG_HASH = "com.docker.compose.config-hash";
    /// The id of the image that the container was created from.
    public static final String IMAGE = "com.docker.compose.image";
    /// What the service waits for: `db:service_healthy:false,...`.
    public static final String DEPENDS_ON = "com.docker.compose.depends_on";
    /// The folder of the project.
    public static final String WORKING_DIR = "com.docker.compose.project.working_dir";
    /// The Compose files of the project.
    public static final String CONFIG_FILES = "com.docker.compose.project.config_files";
    /// The version of Compose whose hashes these are.
    public static final String VERSION = "com.docker.compose.version";
    /// A network's key.
    public static final String NETWORK = "com.docker.compose.network";
    /// A volume's key.
    public static final String VOLUME = "com.docker.compose.volume";
    /// The dialect that [ConfigHash] speaks.
    public static final String DIALECT = "2.40.3";

    private ComposeLabels() {}

    static SequencedMap<String, String> container(
            String project, ExportFolder folder, Service service, int number, String hash) {
        SequencedMap<String, String> labels = new LinkedHashMap<>(service.labels());
        labels.put(PROJECT, project);
        labels.put(SERVICE, service.name());
        labels.put(NUMBER, Integer.toString(number));
        labels.put(ONE_OFF, "False");
        labels.put(CONFIG_HASH, hash);
        labels.put(DEPENDS_ON, dependsOn(service));
        labels.put(WORKING_DIR, folder.path().toString());
        labels.put(CONFIG_FILES, folder.path().resolve("compose.yaml").toString());
        labels.put(VERSION, DIALECT);
        return labels;
    }

    static SequencedMap<String, String> resource(String project, String keyLabel, String key, String hash) {
        SequencedMap<String, String> labels = new LinkedHashMap<>();
        labels.put(PROJECT, project);
        labels.put(keyLabel, key);
        labels.put(CONFIG_HASH, hash);
        labels.put(VERSION, DIALECT);
        return labels;
    }

    private static String dependsOn(Service service) {
        return service.dependsOn().entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue().id() + ":false")
                .collect(Collectors.joining(","));
    }
}
