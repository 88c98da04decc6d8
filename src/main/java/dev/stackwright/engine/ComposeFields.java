package dev.stackwright.engine;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The service keys that a design passes through to Compose and that the launcher applies too.
public final class ComposeFields {

    /// The keys that the launcher applies.
    public static final Set<String> APPLIED = Set.of(
            "cap_add",
            "cap_drop",
            "entrypoint",
            "extra_hosts",
            "init",
            "ipc",
            "logging",
            "pid",
            "privileged",
            "read_only",
            "security_opt",
            "shm_size",
            "sysctls",
            "tmpfs",
            "ulimits",
            "working_dir");

    static final List<String> ORDER = List.of(
            "cap_add",
            "cap_drop",
            "command",
            "deploy",
            "entrypoint",
            "environment",
            "extra_hosts",
            "hostname",
            "healthcheck",
            "image",
            "init",
            "ipc",
            "labels",
            "logging",
            "networks",
            "pid",
            "ports",
            "privileged",
            "read_only",
            "restart",
            "secrets",
            "security_opt",
            "shm_size",
            "stop_grace_period",
            "stop_signal",
            "sysctls",
            "tmpfs",
            "ulimits",
            "user",
            "volumes",
            "working_dir");

    private static final Pattern SIZE = Pattern.compile("([0-9]+)([bkmg]?)(?:i?b)?");

    private ComposeFields() {}

    /// The keys that only `docker compose` would apply.
    public static List<String> notApplied(Fields compose) {
        return compose.entries().keySet().stream()
                .filter(key -> !APPLIED.contains(key) && !key.startsWith("x-"))
                .toList();
    }

    /// `key=value` for each entry of a map, or the list as it is.
    public static List<String> pairs(Fields compose, String key, String between) {
        return compose.value(key).orElse(Items.EMPTY) instanceof Fields map
                ? map.entries().entrySet().stream()
                        .map(entry -> entry.getKey() + between + entry.getValue())
                        .sorted()
                        .toList()
                : compose.texts(key);
    }

    /// A size such as `64m` in bytes; 0 if it is none.
    public static long bytes(String size) {
        Matcher matcher = SIZE.matcher(size.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return 0;
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "k" -> number << 10;
            case "m" -> number << 20;
            case "g" -> number << 30;
            default -> number;
        };
    }

    static Map<String, @Nullable Object> json(Fields compose) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        compose.entries().forEach((key, value) -> {
            if (!key.startsWith("x-")) {
                json.put(key, canonical(compose, key, value));
            }
        });
        return json;
    }

    private static @Nullable Object canonical(Fields compose, String key, Value value) {
        return switch (key) {
            case "shm_size" -> Long.toString(bytes(compose.text(key).orElse("0")));
            case "extra_hosts" ->
                pairs(compose, key, "=").stream()
                        .map(host -> host.contains("=") ? host : host.replaceFirst(":", "="))
                        .sorted()
                        .toList();
            case "sysctls" -> {
                Map<String, String> sysctls = new TreeMap<>();
                for (String pair : pairs(compose, key, "=")) {
                    int equals = pair.indexOf('=');
                    sysctls.put(pair.substring(0, Math.max(equals, 0)), pair.substring(equals + 1));
                }
                yield sysctls;
            }
            case "cap_add", "cap_drop", "security_opt", "tmpfs" -> compose.texts(key);
            case "ulimits" -> limits(compose.fields(key));
            default -> plain(value);
        };
    }

    private static Map<String, Object> limits(Fields ulimits) {
        Map<String, Object> limits = new TreeMap<>();
        for (String name : ulimits.entries().keySet()) {
            SequencedMap<String, Object> pair = new LinkedHashMap<>();
            ulimits.integer(name + ".soft").ifPresent(soft -> pair.put("soft", soft));
            ulimits.integer(name + ".hard").ifPresent(hard -> pair.put("hard", hard));
            limits.put(name, pair.isEmpty() ? ulimits.integer(name).orElse(0L) : pair);
        }
        return limits;
    }

    private static @Nullable Object plain(Value value) {
        return switch (value) {
            case Scalar scalar ->
                switch (scalar.type()) {
                    case NULL -> null;
                    case BOOLEAN -> Boolean.valueOf(scalar.text());
                    case INTEGER -> Long.valueOf(scalar.text());
                    case DECIMAL -> Double.valueOf(scalar.text());
                    case TEXT -> scalar.text();
                };
            case Items items -> {
                List<@Nullable Object> list = new ArrayList<>();
                items.values().forEach(item -> list.add(plain(item)));
                yield list;
            }
            case Fields fields -> {
                Map<String, @Nullable Object> map = new TreeMap<>();
                fields.entries().forEach((key, item) -> map.put(key, plain(item)));
                yield map;
            }
        };
    }
}
