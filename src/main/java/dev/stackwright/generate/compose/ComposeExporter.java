package dev.stackwright.generate.compose;

import dev.stackwright.generate.Export;
import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.Exporter;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        Fields file = Fields.of("name", Scalar.of(blueprint.name()))
                .with("services", Fields.collect(blueprint.services().values(), Service::name, ComposeService::of));
        if (!blueprint.networks().isEmpty()) {
            file = file.with("networks", networks(blueprint));
        }
        if (!blueprint.volumes().isEmpty()) {
            file = file.with("volumes", Fields.collect(blueprint.volumes(), Function.identity(), _ -> Scalar.NULL));
        }
        if (!blueprint.secrets().isEmpty()) {
            file = file.with("secrets", secrets(blueprint));
        }
        return "# Written by Stackwright from the design; change the design and export again.\n"
                + ComposeText.write(file);
    }

    private static Fields networks(Blueprint blueprint) {
        return Fields.collect(
                blueprint.networks().values(),
                Blueprint.Network::name,
                network -> network.internal() ? Fields.of("internal", Scalar.of(true)) : Scalar.NULL);
    }

    private static Fields secrets(Blueprint blueprint) {
        Set<String> used = blueprint.services().values().stream()
                .flatMap(service -> service.secrets().stream())
                .collect(Collectors.toSet());
        return Fields.collect(
                blueprint.secrets().stream()
                        .filter(secret -> used.contains(secret.name()))
                        .toList(),
                Blueprint.Secret::name,
                secret -> Fields.of("environment", Scalar.of(secret.variable())));
    }

    static Items texts(List<String> texts) {
        return Items.of(texts.toArray(String[]::new));
    }
}
