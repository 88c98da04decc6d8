package dev.stackwright.prove;

import dev.stackwright.catalog.Kind;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Interpolation;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// A kind's own job, done once by a container beside its server.
final class Task {

    private Task() {}

    /// The blueprint with the kind's task as one more job, once its servers are healthy; as it is if it has none.
    static Blueprint in(Blueprint blueprint, Kind kind, Component proven) {
        if (kind.task().isEmpty()) {
            return blueprint;
        }
        List<String> members = kind.members(proven);
        Service task = client(blueprint.service(members.getFirst()).orElseThrow(), kind, members);
        SequencedMap<String, Service> services = new LinkedHashMap<>(blueprint.services());
        services.put(task.name(), task);
        return new Blueprint(
                blueprint.name(),
                services,
                blueprint.networks(),
                blueprint.volumes(),
                blueprint.files(),
                blueprint.secrets(),
                blueprint.programs());
    }

    private static Service client(Service server, Kind kind, List<String> members) {
        SequencedMap<String, String> environment = new TreeMap<>(server.environment());
        environment.put("SERVER", members.getFirst());
        SequencedMap<String, Service.Condition> after = new LinkedHashMap<>();
        members.forEach(member -> after.put(member, Service.Condition.HEALTHY));
        SequencedMap<String, List<String>> networks = new LinkedHashMap<>();
        server.networks().keySet().forEach(network -> networks.put(network, List.of()));
        return new Service(
                kind.id() + "-task",
                server.component(),
                new Service.Image(server.image()),
                List.of("-c", Interpolation.literal(kind.task())),
                environment,
                List.of(),
                List.of(),
                networks,
                after,
                Optional.empty(),
                new Service.Lifecycle(
                        server.lifecycle().user(),
                        "no",
                        Optional.empty(),
                        server.lifecycle().stopGrace(),
                        Optional.empty()),
                new Service.Resources(Optional.empty(), Optional.empty(), 1),
                server.secrets(),
                new TreeMap<>(Map.of(Service.COMPONENT_LABEL, server.component(), Service.JOB_LABEL, "true")),
                Fields.of("entrypoint", Items.of("sh")));
    }
}
