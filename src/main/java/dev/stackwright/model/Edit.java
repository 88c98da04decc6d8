package dev.stackwright.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The only way in which a design changes. An edit that names something the design does not have changes nothing.
public sealed interface Edit {

    /// The design after this edit.
    Design applyTo(Design design);

    /// An edit of a few elements, of which there may be very many at once.
    sealed interface Local extends Edit
            permits AddComponent,
                    AddBeside,
                    RemoveComponent,
                    AddLink,
                    RemoveLink,
                    ChangePattern,
                    Insert,
                    SetProperty,
                    Several {

        /// Carries this edit out on a draft.
        void carryOut(Draft draft);

        @Override
        default Design applyTo(Design design) {
            Draft draft = new Draft(design);
            carryOut(draft);
            return draft.design();
        }
    }

    /// What a person reads behind "Undo": `Add cache`, `Set timeout of web->api:request`.
    String title();

    /// Adds a component at a place.
    record AddComponent(Component component, Point place) implements Local {
        @Override
        public void carryOut(Draft draft) {
            draft.put(component);
            draft.places().put(component.name(), place);
        }

        @Override
        public String title() {
            return "Add " + component.name();
        }
    }

    /// Adds a component at the first free place under another one, unless there is one of its name.
    record AddBeside(Component component, String neighbour) implements Local {
        private static final double LOWER = 128;

        @Override
        public void carryOut(Draft draft) {
            if (draft.component(component.name()).isEmpty()) {
                draft.put(component);
                Optional.ofNullable(draft.places().get(neighbour))
                        .map(place -> free(draft.places().values(), place.plus(0, LOWER)))
                        .ifPresent(place -> draft.places().put(component.name(), place));
            }
        }

        private static Point free(Collection<Point> taken, Point wished) {
            boolean occupied = taken.stream()
                    .anyMatch(other ->
                            Math.abs(other.x() - wished.x()) < LOWER && Math.abs(other.y() - wished.y()) < LOWER);
            return occupied ? free(taken, wished.plus(0, LOWER)) : wished;
        }

        @Override
        public String title() {
            return "Add " + component.name();
        }
    }

    /// Takes a component away, with its links and its place.
    record RemoveComponent(String name) implements Local {
        @Override
        public void carryOut(Draft draft) {
            if (draft.component(name).isPresent()) {
                draft.remove(name);
            }
        }

        @Override
        public String title() {
            return "Delete " + name;
        }
    }

    /// Gives a component another name, in its links, waivers and place too.
    record RenameComponent(String name, String newName) implements Edit {
        @Override
        public Design applyTo(Design design) {
            return Renaming.of(name, newName).applyTo(design);
        }

        @Override
        public String title() {
            return "Rename " + name + " to " + newName;
        }
    }

    /// Adds a link, unless there is one of its key.
    record AddLink(Link link) implements Local {
        @Override
        public void carryOut(Draft draft) {
            if (!draft.links().has(link.key())) {
                draft.links().add(link);
            }
        }

        @Override
        public String title() {
            return "Link " + link.from() + " to " + link.to();
        }
    }

    /// Takes a link away.
    record RemoveLink(String key) implements Local {
        @Override
        public void carryOut(Draft draft) {
            draft.links().remove(key);
        }

        @Override
        public String title() {
            return "Delete link " + key;
        }
    }

    /// Puts a component between the ends of a link, which the links `before` and `after` it replace, and half way
    /// between their places.
    record Insert(String key, Component component, Link before, Link after) implements Local {
        private static final double LOWER = 128;

        @Override
        public void carryOut(Draft draft) {
            if (!draft.links().has(key) || draft.component(component.name()).isPresent()) {
                return;
            }
            draft.links().remove(key);
            draft.links().add(before);
            draft.links().add(after);
            draft.put(component);
            Optional<Point> to = Optional.ofNullable(draft.places().get(after.to()));
            Optional.ofNullable(draft.places().get(before.from()))
                    .flatMap(from -> to.map(from::halfWay))
                    .ifPresent(place -> draft.places().put(component.name(), place.plus(0, LOWER)));
        }

        @Override
        public String title() {
            return "Put " + component.name() + " before " + after.to();
        }
    }

    /// Gives a link another pattern, keeping the rest of it.
    record ChangePattern(String key, String pattern) implements Local {
        @Override
        public void carryOut(Draft draft) {
            draft.links().change(key, link -> new Link(link.from(), link.to(), pattern, link.fields()));
        }

        @Override
        public String title() {
            return "Make " + key + " a " + pattern + " link";
        }
    }

    /// Leads a link from or to another component, keeping the rest of it; not if there is such a link already.
    record Reconnect(String key, String from, String to, String pattern) implements Edit {

        /// The link that `link` becomes.
        public Link of(Link link) {
            return new Link(from, to, pattern, link.fields());
        }

        @Override
        public Design applyTo(Design design) {
            Topology topology = design.topology();
            boolean free = topology.link(key)
                    .filter(link -> topology.link(of(link).key()).isEmpty())
                    .isPresent();
            if (!free) {
                return design;
            }
            Topology changed = topology.changeLink(key, this::of);
            Map<String, String> rekeyed =
                    topology.link(key).stream().collect(Collectors.toMap(Link::key, link -> of(link).key()));
            return new Design(changed, design.layout().rekeyed(rekeyed));
        }

        @Override
        public String title() {
            return "Lead " + key + " from " + from + " to " + to;
        }
    }

    /// Sets one property of an element by its dotted path, or takes it away with null. The design's own paths are
    /// `name`, `requirements. ...` and `rules. ...`.
    record SetProperty(
            Element element, String path, @Nullable Value value) implements Local {
        @Override
        public void carryOut(Draft draft) {
            PropertyChange.carryOut(draft, this);
        }

        @Override
        public String title() {
            String name = path.startsWith("settings.") ? path.substring("settings.".length()) : path;
            return (value == null ? "Clear " : "Set ") + name + " of " + element.label();
        }
    }

    /// Adds a zone.
    record AddZone(Zone zone) implements Edit {
        @Override
        public Design applyTo(Design design) {
            return design.with(design.topology().with(zone));
        }

        @Override
        public String title() {
            return "Add zone " + zone.name();
        }
    }

    /// Takes a zone away; its components stay, in no zone.
    record RemoveZone(String name) implements Edit {
        @Override
        public Design applyTo(Design design) {
            return design.with(design.topology().withoutZone(name))
                    .with(design.layout().with(name, Region.PLAIN));
        }

        @Override
        public String title() {
            return "Delete zone " + name;
        }
    }

    /// Gives a zone another name, in its components, waivers and layout too.
    record RenameZone(String name, String newName) implements Edit {
        @Override
        public Design applyTo(Design design) {
            return Renaming.of(name, newName).ofZone(design);
        }

        @Override
        public String title() {
            return "Rename zone " + name + " to " + newName;
        }
    }

    /// Draws a zone in another way; the title says in which: `Collapse data`.
    record DrawZone(String title, String zone, Region region) implements Edit {
        @Override
        public Design applyTo(Design design) {
            return design.topology().zones().containsKey(zone)
                    ? design.with(design.layout().with(zone, region))
                    : design;
        }
    }

    /// Lets a link take another way; the title says which: `Bend api->db:query`.
    record DrawLink(String title, String link, Way way) implements Edit {
        @Override
        public Design applyTo(Design design) {
            return design.topology().link(link).isPresent()
                    ? design.with(design.layout().withLink(link, way))
                    : design;
        }
    }

    /// Locks these components in their places, and no others.
    record Lock(String title, List<String> names) implements Edit {

        /// Copies `names`.
        public Lock {
            names = List.copyOf(names);
        }

        @Override
        public Design applyTo(Design design) {
            return design.with(design.layout().locking(names));
        }
    }

    /// Adds a note, or changes the one of its name.
    record PutNote(String title, Note note) implements Edit {
        @Override
        public Design applyTo(Design design) {
            return design.with(design.layout().with(note));
        }
    }

    /// Takes a note away.
    record RemoveNote(String name) implements Edit {
        @Override
        public Design applyTo(Design design) {
            return design.with(design.layout().withoutNote(name));
        }

        @Override
        public String title() {
            return "Delete " + name;
        }
    }

    /// Accepts a finding with a reason.
    record AddWaiver(Waiver waiver) implements Edit {
        @Override
        public Design applyTo(Design design) {
            List<Waiver> waivers = new java.util.ArrayList<>(design.topology().waivers());
            waivers.add(waiver);
            return design.with(design.topology().withWaivers(waivers));
        }

        @Override
        public String title() {
            return "Waive " + waiver.rule();
        }
    }

    /// Takes a waiver back, so that what it covered is a finding again.
    record RemoveWaiver(Waiver waiver) implements Edit {
        @Override
        public Design applyTo(Design design) {
            List<Waiver> kept = design.topology().waivers().stream()
                    .filter(other -> !other.equals(waiver))
                    .toList();
            return design.with(design.topology().withWaivers(kept));
        }

        @Override
        public String title() {
            return "Take back the waiver of " + waiver.rule();
        }
    }

    /// Moves components to new places.
    record Move(SequencedMap<String, Point> places) implements Edit {
        @Override
        public Design applyTo(Design design) {
            SequencedMap<String, Point> known = new LinkedHashMap<>(places);
            known.keySet().retainAll(design.topology().components().keySet());
            return design.with(design.layout().with(known));
        }

        @Override
        public String title() {
            return places.size() == 1
                    ? "Move " + places.firstEntry().getKey()
                    : "Move " + places.size() + " components";
        }
    }

    /// Puts a whole design in place of the one that is there, as when its file was changed by somebody else.
    record Become(String title, Design design) implements Edit {
        @Override
        public Design applyTo(Design before) {
            return design;
        }
    }

    /// Several edits as one step with its own name.
    record Several(String title, List<Edit> edits) implements Local {

        /// Copies `edits`.
        public Several {
            edits = List.copyOf(edits);
        }

        @Override
        public void carryOut(Draft draft) {
            edits.forEach(draft::carryOut);
        }
    }

    /// These edits as one step; a single one keeps its own title only if `title` is empty.
    static Edit several(String title, List<? extends Edit> edits) {
        String name = title.isEmpty() ? edits.stream().map(Edit::title).collect(Collectors.joining(", ")) : title;
        return new Several(name, List.copyOf(edits));
    }
}
