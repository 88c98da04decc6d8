package dev.stackwright.analysis;

import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import java.util.List;

/// The keys of a Compose service that the kind gives to every one of its own, and a component's properties over them.
public final class EngineKeys {

    private static final List<String[]> SPELLINGS = List.of(
            new String[] {"capAdd", "cap_add"},
            new String[] {"capDrop", "cap_drop"},
            new String[] {"securityOpt", "security_opt"},
            new String[] {"readOnly", "read_only"},
            new String[] {"privileged", "privileged"},
            new String[] {"pid", "pid"},
            new String[] {"ipc", "ipc"},
            new String[] {"userns", "userns_mode"},
            new String[] {"devices", "devices"},
            new String[] {"cgroupParent", "cgroup_parent"},
            new String[] {"ulimits", "ulimits"},
            new String[] {"logging", "logging"});

    private EngineKeys() {}

    /// The keys, in the spelling of Compose; `kinds` are those of the kind.
    public static Fields of(Component component, Fields kinds) {
        Fields keys = kinds;
        for (String[] spelling : SPELLINGS) {
            var value = component.fields().value(spelling[0]);
            if (value.isPresent()) {
                keys = keys.with(spelling[1], value.get());
            }
        }
        return keys;
    }
}
