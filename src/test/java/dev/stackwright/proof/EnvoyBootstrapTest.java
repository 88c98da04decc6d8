package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.TypeRegistry;
import com.google.protobuf.util.JsonFormat;
import dev.stackwright.analysis.Analysis;
import dev.stackwright.generate.expansion.Expansion;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import io.envoyproxy.envoy.config.bootstrap.v3.Bootstrap;
import io.envoyproxy.envoy.config.cluster.v3.Cluster;
import io.envoyproxy.envoy.extensions.access_loggers.stream.v3.StdoutAccessLog;
import io.envoyproxy.envoy.extensions.filters.http.buffer.v3.Buffer;
import io.envoyproxy.envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit;
import io.envoyproxy.envoy.extensions.filters.http.router.v3.Router;
import io.envoyproxy.envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager;
import io.envoyproxy.envoy.extensions.resource_monitors.downstream_connections.v3.DownstreamConnectionsConfig;
import io.envoyproxy.envoy.extensions.retry.host.previous_hosts.v3.PreviousHostsPredicate;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Envoy itself cannot be had here, so its configuration is read as Envoy reads it: as protocol messages, in which no
/// field may be unknown and no value of a wrong type.
class EnvoyBootstrapTest {

    private static final TypeRegistry TYPES = TypeRegistry.newBuilder()
            .add(List.of(
                    HttpConnectionManager.getDescriptor(),
                    LocalRateLimit.getDescriptor(),
                    Router.getDescriptor(),
                    Buffer.getDescriptor(),
                    StdoutAccessLog.getDescriptor(),
                    PreviousHostsPredicate.getDescriptor(),
                    DownstreamConnectionsConfig.getDescriptor()))
            .build();

    @Test
    void theConfigurationWithEveryOptionIsABootstrap() throws Exception {
        Bootstrap bootstrap = bootstrap(text(Designs.fresh("edge")));

        assertThat(bootstrap.getStaticResources().getClustersList())
                .extracting(Cluster::getName)
                .containsExactly("envoy_admin", "admin", "chat", "api", "extra");
        Cluster api = bootstrap.getStaticResources().getClusters(3);
        assertThat(api.getOutlierDetection().getConsecutive5Xx().getValue()).isEqualTo(3);
        assertThat(api.getCircuitBreakers().getThresholds(0).getMaxRequests().getValue())
                .isEqualTo(100);
    }

    @Test
    void theConfigurationWithoutSettingsIsABootstrap() throws Exception {
        Bootstrap bootstrap = bootstrap(text(Designs.bare("edge")));

        assertThat(bootstrap.getStaticResources().getListenersCount()).isEqualTo(2);
    }

    @Test
    void anUnknownFieldIsRefused() throws Exception {
        String wrong = text(Designs.fresh("edge")).replace("consecutive_5xx: 3", "consecutive_6xx: 3");

        assertThatThrownBy(() -> bootstrap(wrong)).isInstanceOf(InvalidProtocolBufferException.class);
    }

    private static String text(Topology topology) throws Exception {
        return Expansion.of(Analysis.of(topology, Designs.CATALOG)).files().stream()
                .filter(file -> file.path().equals("config/mesh/envoy.yaml"))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static Bootstrap bootstrap(String yaml) throws IOException {
        String json = new ObjectMapper().writeValueAsString(new YAMLMapper().readTree(yaml));
        Bootstrap.Builder builder = Bootstrap.newBuilder();
        JsonFormat.parser().usingTypeRegistry(TYPES).merge(json, builder);
        return builder.build();
    }
}
