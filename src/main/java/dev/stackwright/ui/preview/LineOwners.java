package dev.stackwright.ui.preview;

import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Blueprint.ConfigFile;
import dev.stackwright.generate.blueprint.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which component each line of a generated file belongs to, by the line's place; empty for lines that are nobody's.
record LineOwners(List<Optional<String>> owners) {

    private static final String SERVICES = "services:";
    private static final String INDENT = "  ";

    LineOwners {
        owners = List.copyOf(owners);
    }

    /// The owners in `file`: its component where it configures one, in the Compose file those of the services.
    static LineOwners of(ExportFile file, Optional<ConfigFile> config, Optional<Blueprint> blueprint) {
        List<String> lines = file.content().lines().toList();
        if (config.isPresent()) {
            Optional<String> component = config.map(ConfigFile::component);
            return new LineOwners(lines.stream().map(_ -> component).toList());
        }
        return blueprint
                .filter(_ -> file.path().equals("compose.yaml"))
                .map(known -> compose(lines, known))
                .orElseGet(() -> new LineOwners(
                        lines.stream().map(_ -> Optional.<String>empty()).toList()));
    }

    private static LineOwners compose(List<String> lines, Blueprint blueprint) {
        List<Optional<String>> owners = new ArrayList<>();
        boolean services = false;
        Optional<String> owner = Optional.empty();
        for (String line : lines) {
            if (!line.startsWith(INDENT)) {
                services = line.equals(SERVICES);
                owner = Optional.empty();
            } else if (services && Character.isLetterOrDigit(line.charAt(INDENT.length()))) {
                owner = blueprint.service(line.strip().replace(":", "")).map(Service::component);
            }
            owners.add(owner);
        }
        return new LineOwners(owners);
    }

    /// True if all lines belong to the same component, so that none of them stands out.
    boolean whole() {
        return owners.stream().distinct().count() == 1 && owners.getFirst().isPresent();
    }

    /// The owner of the line at a place.
    Optional<String> at(int place) {
        return place < owners.size() ? owners.get(place) : Optional.empty();
    }

    /// The places of the lines that belong to one of these components.
    List<Integer> places(List<String> components) {
        return IntStream.range(0, owners.size())
                .filter(place -> owners.get(place).filter(components::contains).isPresent())
                .boxed()
                .toList();
    }
}
