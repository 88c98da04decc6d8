package dev.stackwright.generate.compose;

import dev.stackwright.generate.Export;
import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.Exporter;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import java.util.List;

/// `compose.yaml`, in the long syntax of the Compose Specification.
public final class ComposeExporter implements Exporter {

    /// The file's name.
    public static final String FILE = "compose.yaml";

    @Override
    public String id() {
        return "compose";
    }

    @Override
    public List<ExportFile> export(Export export) {
        return List.of(ExportFile.of(FILE, text(export.blueprint())));
    }

    /// The text of `compose.yaml` for a blueprint.
    public static String text(Blueprint blueprint) {
        Fields services = Fields.EMPTY;
        for (var service : blueprint.services().values()) {
            services = services.with(service.name(), ComposeService.of(service));
        }
        Fields file = Fields.of("name", Scalar.of(blueprint.name())).with("services", services);
        if (!blueprint.networks().isEmpty()) {
            file = file.with("networks", networks(blueprint));
        }
        if (!blueprint.volumes().isEmpty()) {
            Fields volumes = Fields.EMPTY;
            for (String volume : blueprint.volumes()) {
                volumes = volumes.with(volume, Scalar.NULL);
            }
            file = file.with("volumes", volumes);
        }
        if (!blueprint.secrets().isEmpty()) {
            file = file.with("secrets", secrets(blueprint));
        }
        return "# Written by Stackwright from the design; change the design and export again.\n"
                + ComposeText.write(file);
    }

    private static Fields networks(Blueprint blueprint) {
        Fields networks = Fields.EMPTY;
        for (var network : blueprint.networks().values()) {
            networks = networks.with(
                    network.name(), network.internal() ? Fields.of("internal", Scalar.of(true)) : Scalar.NULL);
        }
        return networks;
    }

    private static Fields secrets(Blueprint blueprint) {
        Fields secrets = Fields.EMPTY;
        for (var secret : blueprint.secrets()) {
            boolean used = blueprint.services().values().stream()
                    .anyMatch(service -> service.secrets().contains(secret.name()));
            if (used) {
                secrets = secrets.with(secret.name(), Fields.of("environment", Scalar.of(secret.variable())));
            }
        }
        return secrets;
    }

    static Items texts(List<String> texts) {
        return Items.of(texts.toArray(String[]::new));
    }
}
