package dev.stackwright.ui.preview;

import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Blueprint.ConfigFile;
import dev.stackwright.generate.blueprint.Service;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// Which component each line of a generated file belongs to, by the line's place; empty for lines that are nobody's.
/// What is asked for a selection does not go through the lines.
final class LineOwners {

    private static final String SERVICES = "services:";
    private static final String INDENT = "  ";

    private final List<Optional<String>> owners;
    private final Map<String, Integer> first = new HashMap<>();
    private final boolean whole;

    /// The lines with these owners.
    LineOwners(List<Optional<String>> owners) {
        this.owners = List.copyOf(owners);
        this.whole =
                owners.stream().distinct().count() == 1 && owners.getFirst().isPresent();
        for (int place = 0; place < owners.size(); place++) {
            int here = place;
            owners.get(place).ifPresent(owner -> first.putIfAbsent(owner, here));
        }
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
        return whole;
    }

    /// The owner of the line at a place.
    Optional<String> at(int place) {
        return place < owners.size() ? owners.get(place) : Optional.empty();
    }

    /// The place of the first line that belongs to one of these components.
    OptionalInt first(Collection<String> components) {
        return components.stream()
                .map(first::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min();
    }
}
