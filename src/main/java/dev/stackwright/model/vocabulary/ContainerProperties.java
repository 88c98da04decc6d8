package dev.stackwright.model.vocabulary;

import static dev.stackwright.model.vocabulary.Type.Plain.BOOLEAN;
import static dev.stackwright.model.vocabulary.Type.Plain.DECIMAL;
import static dev.stackwright.model.vocabulary.Type.Plain.DURATION;
import static dev.stackwright.model.vocabulary.Type.Plain.INTEGER;
import static dev.stackwright.model.vocabulary.Type.Plain.LIST_OR_MAP;
import static dev.stackwright.model.vocabulary.Type.Plain.MAP;
import static dev.stackwright.model.vocabulary.Type.Plain.PORT;
import static dev.stackwright.model.vocabulary.Type.Plain.SIZE;
import static dev.stackwright.model.vocabulary.Type.Plain.TEXT;
import static dev.stackwright.model.vocabulary.Type.Plain.TEXTS;
import static dev.stackwright.model.vocabulary.Type.Plain.TEXT_MAP;
import static dev.stackwright.model.vocabulary.Type.Plain.TEXT_OR_TEXTS;

import java.util.List;
import java.util.stream.Stream;

/// The properties of a component that speak of its containers.
final class ContainerProperties {

    private static final String KIND = "as its kind says";
    private static final String NONE = "none";
    private static final String NO = "false";
    private static final String PRIVATE = "its own";

    private static final Type BUILD = Type.group(
            Property.of("context", TEXT, "the design's folder", "The folder to build from."),
            Property.of("dockerfile", TEXT, "Dockerfile", "The build file, from the context."),
            Property.of("target", TEXT, "the last stage", "The stage to build."),
            Property.of("args", TEXT_MAP, NONE, "Arguments of the build."));

    private static final Type PROBE = new Type.Group(
            List.of(
                    Property.of("http", TEXT, NONE, "A path that answers with success."),
                    Property.of("tcp", PORT, NONE, "A port that accepts a connection."),
                    Property.of("command", TEXT_OR_TEXTS, NONE, "A command that ends with 0."),
                    Property.of("port", PORT, "the first port", "The port of an http probe."),
                    Property.of("interval", DURATION, "5s", "The time between two probes."),
                    Property.of("timeout", DURATION, "3s", "How long one probe may take."),
                    Property.of("retries", INTEGER, "3", "How many failures in a row count as unhealthy."),
                    Property.of("startPeriod", DURATION, "30s", "How long failures do not count after the start.")),
            "none");

    private static final Type LIMITS = Type.group(
            Property.of("memory", SIZE, "as its kind says", "The most memory that it gets."),
            Property.of("cpus", DECIMAL, "as its kind says", "The most processors that it gets."),
            Property.of("pids", INTEGER, "no limit", "The most processes that it may start."));

    private static final Type STOP = Type.group(
            Property.of("signal", TEXT, "as the image says", "The signal that asks it to end."),
            Property.of("grace", DURATION, "10s", "How long it may take to end."));

    private static final List<Property> RUN = List.of(
            Property.of("image", TEXT, KIND, "The image, with tag or digest."),
            Property.of("build", BUILD, NONE, "How the image is built."),
            Property.of("command", TEXT_OR_TEXTS, "as the image says", "The command that is run."),
            Property.of("environment", TEXT_MAP, NONE, "Environment variables."),
            Property.of(
                    "publish",
                    new Type.ListOf(Type.Plain.PUBLISHED),
                    NONE,
                    "Ports on the host: \"8080:80\" on 127.0.0.1, \"0.0.0.0:8080:80\" on all interfaces."),
            Property.of("ports", LIST_OR_MAP, KIND, "The ports that it listens on."),
            Property.of("volumes", LIST_OR_MAP, KIND, "Volumes and folders that it uses."),
            Property.of("probe", PROBE, KIND, "How it is asked whether it is well."),
            Property.of("limits", LIMITS, NONE, "What it may use of its host."),
            Property.of(
                    "restart",
                    TEXT,
                    "unless-stopped, for a job no",
                    "When it is started again: no, always, on-failure or unless-stopped."),
            Property.of("stop", STOP, "the image's signal, 10s", "How it is stopped."),
            Property.of("containerName", TEXT, "chosen by the engine", "A fixed name for its only container."));

    private static final List<Property> SECURITY = List.of(
            Property.of("user", TEXT, "as the image says", "The user that it runs as."),
            Property.of("readOnly", BOOLEAN, NO, "Whether its root file system is read-only."),
            Property.of("tmpfs", TEXT_OR_TEXTS, NONE, "Folders held in memory."),
            Property.of("capAdd", TEXTS, NONE, "Capabilities it gets beyond the engine's own."),
            Property.of("capDrop", TEXTS, NONE, "Capabilities taken from it."),
            Property.of("privileged", BOOLEAN, NO, "Whether it has every right on its host."),
            Property.of("securityOpt", TEXTS, NONE, "Security options, such as no-new-privileges."),
            Property.of("pid", TEXT, PRIVATE, "The process namespace."),
            Property.of("ipc", TEXT, PRIVATE, "The memory-sharing namespace."),
            Property.of("userns", TEXT, "the engine's", "The user namespace."),
            Property.of("networkMode", TEXT, "its networks", "A network mode in place of networks."),
            Property.of("devices", TEXTS, NONE, "Devices of the host that it may use."),
            Property.of("cgroupParent", TEXT, "the engine's", "The control group that it is put under."),
            Property.of("logging", MAP, "the engine's", "The log driver and its options."),
            Property.of("ulimits", MAP, "the engine's", "Limits of the kernel, such as nofile."));

    static final List<Property> ALL =
            Stream.of(RUN, SECURITY).flatMap(List::stream).toList();

    private ContainerProperties() {}
}
