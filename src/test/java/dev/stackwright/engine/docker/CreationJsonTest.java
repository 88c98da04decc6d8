package dev.stackwright.engine.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stackwright.engine.ApiVersion;
import dev.stackwright.engine.ContainerSpec;
import dev.stackwright.generate.blueprint.Healthcheck;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class CreationJsonTest {

    private static final ApiVersion OLD = new ApiVersion(1, 41);

    @Test
    void onlyNewEnginesAreToldToProbeFasterWhileStarting() {
        assertThat(json(ApiVersion.OURS).at("/Healthcheck/StartInterval").asLong())
                .isEqualTo(1_000_000_000L);
        assertThat(json(OLD).path("Healthcheck").has("StartInterval")).isFalse();
        assertThat(json(OLD).at("/Healthcheck/Interval").asLong()).isEqualTo(30_000_000_000L);
    }

    @Test
    void oldEnginesGetOneNetworkAtCreation() {
        assertThat(json(ApiVersion.OURS).at("/NetworkingConfig/EndpointsConfig").size())
                .isEqualTo(2);
        assertThat(json(OLD).at("/NetworkingConfig/EndpointsConfig").toString())
                .isEqualTo("{\"shop_back\":{\"Aliases\":[\"db\"]}}");
        assertThat(json(OLD).at("/HostConfig/NetworkMode").asText()).isEqualTo("shop_back");
    }

    @Test
    void limitsPortsMountsAndPassedThroughKeysAreApplied() {
        JsonNode host = json(ApiVersion.OURS).path("HostConfig");

        assertThat(host.path("Memory").asLong()).isEqualTo(1 << 28);
        assertThat(host.path("NanoCpus").asLong()).isEqualTo(350_000_000L);
        assertThat(host.path("Ulimits").toString()).isEqualTo("[{\"Name\":\"nofile\",\"Soft\":65536,\"Hard\":65536}]");
        assertThat(host.path("PortBindings").toString())
                .isEqualTo("{\"6379/tcp\":[{\"HostIp\":\"127.0.0.1\",\"HostPort\":\"16379\"}]}");
        assertThat(host.path("Binds").toString()).isEqualTo("[\"shop_data:/data:rw\",\"/srv/src:/src:rw\"]");
        assertThat(host.path("Mounts").toString())
                .isEqualTo("[{\"Type\":\"bind\",\"Source\":\"/srv/x.conf\",\"Target\":\"/x.conf\",\"ReadOnly\":true},"
                        + "{\"Type\":\"tmpfs\",\"Target\":\"/tmp\"}]");
        assertThat(host.path("RestartPolicy").toString())
                .isEqualTo("{\"Name\":\"on-failure\",\"MaximumRetryCount\":3}");
        assertThat(host.path("CapAdd").toString()).isEqualTo("[\"NET_ADMIN\"]");
        assertThat(host.path("ReadonlyRootfs").asBoolean()).isTrue();
        assertThat(host.path("ShmSize").asLong()).isEqualTo(64 << 20);
        assertThat(host.path("ExtraHosts").toString()).isEqualTo("[\"a:1.2.3.4\"]");
        assertThat(host.path("Sysctls").toString()).isEqualTo("{\"net.core.somaxconn\":\"1024\"}");
    }

    private static JsonNode json(ApiVersion api) {
        SequencedMap<String, List<String>> networks = new LinkedHashMap<>();
        networks.put("shop_front", List.of("db", "store"));
        networks.put("shop_back", List.of("db"));
        Service service = new Service(
                "db",
                "db",
                new Service.Image("redis:8"),
                List.of("redis-server"),
                new LinkedHashMap<>(Map.of("A", "1")),
                List.of(new Service.PortBinding("127.0.0.1", 16379, 6379, "tcp")),
                List.of(
                        new Service.VolumeMount("shop_data", "/data"),
                        new Service.BindMount("/srv/x.conf", "/x.conf", true),
                        new Service.BindMount("/srv/src", "/src", false),
                        new Service.TmpfsMount("/tmp"),
                        new Service.VolumeMount("", "/anonymous")),
                networks,
                new LinkedHashMap<>(),
                Optional.of(new Healthcheck(
                        List.of("CMD", "true"),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(3),
                        3,
                        Duration.ofSeconds(20))),
                new Service.Lifecycle(
                        Optional.empty(), "on-failure:3", Optional.empty(), Duration.ofSeconds(10), Optional.empty()),
                new Service.Resources(Optional.of(1L << 28), Optional.of(0.35), 1),
                List.of(),
                new LinkedHashMap<>(),
                Fields.of("cap_add", Items.of("NET_ADMIN"))
                        .with("read_only", Scalar.of(true))
                        .with("shm_size", Scalar.of("64m"))
                        .with("ulimits", Fields.of("nofile", Scalar.of(65536)))
                        .with("extra_hosts", Fields.of("a", Scalar.of("1.2.3.4")))
                        .with("sysctls", Items.of("net.core.somaxconn=1024")));
        return CreationJson.of(new ContainerSpec("shop-db-1", "shop", service, Map.of(), Map.of()), api);
    }
}
