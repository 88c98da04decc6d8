package dev.stackwright.analysis;

import dev.stackwright.catalog.Kind;
import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// What a component's containers may do on their host, from its kind and what the design says, and whether one is
/// handed
/// a secret as a file. Nobody knows the user of an image that neither names.
public record Rights(
        boolean privileged,
        List<String> added,
        List<String> dropped,
        List<String> options,
        boolean readOnly,
        boolean secret,
        Optional<String> user,
        OptionalLong processes) {

    /// Copies the lists.
    public Rights {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        options = List.copyOf(options);
    }

    /// The rights of a component of this kind.
    public static Rights of(Component component, Kind kind) {
        Fields own = component.fields().fields("compose");
        Fields keys = EngineKeys.of(component, kind.container().compose()).over(own);
        return new Rights(
                keys.text("privileged").filter("true"::equals).isPresent(),
                keys.texts("cap_add"),
                keys.texts("cap_drop"),
                keys.texts("security_opt"),
                keys.text("read_only").filter("true"::equals).isPresent(),
                !kind.secrets().isEmpty()
                        || kind.accounts().isPresent()
                        || component.fields().has("secrets"),
                own.text("user")
                        .or(() -> component.fields().text("user"))
                        .or(() -> kind.container().user()),
                processes(own.text("pids_limit").or(() -> component.fields().text("limits.pids"))));
    }

    /// True if every capability is taken away before some are given back.
    public boolean dropsAll() {
        return dropped.stream().anyMatch(name -> name.toUpperCase(Locale.ROOT).equals("ALL"));
    }

    /// True if no program in the container can gain a right that the one before it did not have.
    public boolean gainsNothing() {
        return options.stream()
                .map(option -> option.replace('=', ':').replace(" ", ""))
                .anyMatch(option -> option.equals("no-new-privileges") || option.equals("no-new-privileges:true"));
    }

    /// True if the user is known, and not root.
    public boolean isUser() {
        return user.filter(name -> !name.matches("(root|0)(:.*)?")).isPresent();
    }

    private static OptionalLong processes(Optional<String> text) {
        return text.filter(number -> number.matches("[1-9][0-9]{0,17}"))
                .map(number -> OptionalLong.of(Long.parseLong(number)))
                .orElse(OptionalLong.empty());
    }
}
