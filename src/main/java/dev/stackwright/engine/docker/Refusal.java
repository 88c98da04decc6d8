package dev.stackwright.engine.docker;

import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.EngineProblem.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Turns what an engine says into a problem with cause and remedy. The words decide and not the status: a taken port is
/// a 500, exhausted address pools are a 404.
final class Refusal {

    private record Case(Pattern pattern, Kind kind, String remedy) {}

    private static final List<Case> CASES = List.of(
            on(
                    "no space left on device",
                    Kind.DISK_FULL,
                    "The engine's disk is full; free some (docker system df, prune)."),
            on("client version .* is too (new|old)", Kind.API_VERSION, "Update the engine or Stackwright."),
            on(
                    "toomanyrequests",
                    Kind.RATE_LIMIT,
                    "The registry's pull limit is reached; log in (docker login) or wait."),
            on(
                    "port is already allocated|address already in use|failed to bind host port",
                    Kind.PORT_TAKEN,
                    "A port that it publishes is taken; stop what holds it, or publish another port."),
            on(
                    "is already in use by container",
                    Kind.NAME_TAKEN,
                    "A container of that name is there already; rename or remove it."),
            on("has active endpoints|volume is in use", Kind.IN_USE, "Other containers still use it, so it stays."),
            on(
                    "address pool",
                    Kind.ADDRESSES_EXHAUSTED,
                    "The engine has no address range left for a network; remove unused ones (docker network prune)."),
            on(
                    "bind source path does not exist",
                    Kind.BIND_MISSING,
                    "A file that it mounts does not exist where the engine runs; export again, or create it."),
            on(
                    "executable file not found|exec: \".*\": (stat .*: )?(no such file|permission denied|is a directory)",
                    Kind.COMMAND_NOT_FOUND,
                    "The image lacks the command; correct the command, or use another image."),
            on(
                    "pull access denied|unauthorized|denied: |authentication required",
                    Kind.IMAGE_DENIED,
                    "The name may be misspelt, or the registry wants a login (docker login)."),
            on(
                    "no such image|manifest unknown|manifest for .* not found|failed to resolve reference .*not found",
                    Kind.IMAGE_MISSING,
                    "Correct the image's name and tag, or build it."),
            on(
                    "no such host|dial tcp|i/o timeout|tls handshake|network is unreachable|client\\.timeout|"
                            + "failed to do request|server misbehaving",
                    Kind.REGISTRY_UNREACHABLE,
                    "The registry cannot be reached; check the network and its proxy."));

    private Refusal() {}

    static EngineProblem of(String doing, int status, String message) {
        String words = message.toLowerCase(Locale.ROOT);
        for (Case known : CASES) {
            if (known.pattern().matcher(words).find()) {
                return new EngineProblem(
                        known.kind(), "The engine could not " + doing + ". " + known.remedy() + " It said: " + message);
            }
        }
        Kind kind = status == 404 ? Kind.NOT_FOUND : Kind.OTHER;
        return new EngineProblem(kind, "The engine refused to " + doing + ": " + message);
    }

    static EngineProblem unreachable(Address address, IOException cause) {
        String said = String.valueOf(cause.getMessage());
        String words = said.toLowerCase(Locale.ROOT);
        if (words.contains("no such file") || words.contains("cannot find the file")) {
            return new EngineProblem(
                    Kind.NO_SOCKET,
                    "There is no engine at " + address
                            + ": the socket does not exist. Start Docker, or correct the address.",
                    cause);
        }
        if (words.contains("permission denied")) {
            return new EngineProblem(
                    Kind.ACCESS_DENIED,
                    "You may not use the engine at " + address
                            + ". Join the group docker (sudo usermod -aG docker $USER) and log in again.",
                    cause);
        }
        if (words.contains("refused")) {
            return new EngineProblem(
                    Kind.CONNECTION_REFUSED,
                    "Nothing answers at " + address + ", though the address is there. Start Docker.",
                    cause);
        }
        return new EngineProblem(
                Kind.ENGINE_GONE,
                "The engine at " + address + " went away: " + said + ". See whether it runs (docker info).",
                cause);
    }

    private static Case on(String words, Kind kind, String remedy) {
        return new Case(Pattern.compile(words), kind, remedy);
    }
}
