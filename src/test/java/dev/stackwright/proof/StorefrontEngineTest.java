package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.Launcher;
import dev.stackwright.engine.RunState;
import dev.stackwright.engine.ServiceState;
import dev.stackwright.engine.Status;
import dev.stackwright.engine.Subscription;
import dev.stackwright.engine.UpOptions;
import dev.stackwright.engine.docker.Address;
import dev.stackwright.engine.docker.DockerEngine;
import dev.stackwright.support.EngineLab;
import dev.stackwright.support.SocketRelay;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The whole job on a real engine: export the storefront, start it, watch it, break it, stop it.
@Tag("engine")
@ResourceLock("engine-lab")
class StorefrontEngineTest {

    private static final String PROJECT = "proof-storefront";

    private final EngineLab lab = EngineLab.require();
    private final AtomicReference<RunState> seen = new AtomicReference<>();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theStorefrontStartsServesIsWatchedAndStops() throws Exception {
        LabExport export = LabExport.of(lab, LabExport.sample("storefront", PROJECT), folder.resolve("out"));
        try (SocketRelay relay = new SocketRelay(folder.resolve("relay.sock"), lab.socket("28"));
                ContainerRuntime runtime = DockerEngine.connect(Address.socket(lab.socket("28"), "laboratory"));
                ContainerRuntime watched =
                        DockerEngine.connect(Address.socket(folder.resolve("relay.sock"), "laboratory"))) {
            Launcher launcher = new Launcher(runtime);
            try (Subscription watch =
                    new Launcher(watched).watch(export.export().blueprint(), seen::set)) {
                assertThat(watch).isNotNull();
                RunState state =
                        launcher.up(export.export().blueprint(), export.folder(), UpOptions.DEFAULT, step -> {});
                assertThat(state.healthy()).as(state.toString()).isTrue();
                composeSeesEveryService(export);
                requestsGoThroughAndAreLimited(export);
                prometheusScrapesEverything(export);
                aKillIsSeenWithinASecond(export);
                aCutStreamMakesEverythingUnknown(relay);
            } finally {
                launcher.down(PROJECT, false, step -> {});
            }
            assertThat(export.left()).containsExactly("volumes: 5");
            launcher.down(PROJECT, true, step -> {});
            assertThat(export.left()).isEmpty();
        }
    }

    private static void composeSeesEveryService(LabExport export) throws Exception {
        List<String> services =
                export.compose("ps", "--services").output().lines().sorted().toList();
        assertThat(services)
                .containsExactlyElementsOf(export.export().blueprint().services().keySet().stream()
                        .sorted()
                        .toList());
        assertThat(export.compose("up", "--detach").output()).doesNotContain("Recreate");
    }

    private static void requestsGoThroughAndAreLimited(LabExport export) throws Exception {
        String shop = "http://127.0.0.1:" + export.published("web");
        assertThat(get(shop + "/version").statusCode()).isEqualTo(200);
        List<CompletableFuture<HttpResponse<Void>>> answers = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(shop + "/version")).build();
            answers.add(HttpHolder.CLIENT.sendAsync(request, HttpResponse.BodyHandlers.discarding()));
        }
        List<Integer> codes =
                answers.stream().map(answer -> answer.join().statusCode()).toList();
        assertThat(codes).contains(200, 429).doesNotContain(502, 504);
    }

    private static void prometheusScrapesEverything(LabExport export) throws Exception {
        String prometheus = "http://127.0.0.1:" + export.published("prometheus");
        until(Duration.ofSeconds(40), () -> up(prometheus) == 5);
        assertThat(get(prometheus + "/api/v1/alertmanagers").body()).contains("http://alerts:9093");
    }

    private static long up(String prometheus) {
        try {
            String body = get(prometheus + "/api/v1/targets").body();
            return body.split("\"health\":\"up\"", -1).length - 1L;
        } catch (IOException | InterruptedException problem) {
            return 0;
        }
    }

    private void aKillIsSeenWithinASecond(LabExport export) throws Exception {
        until(Duration.ofSeconds(30), () -> status("sessions") == Status.HEALTHY);
        export.docker("update", "--restart", "no", PROJECT + "-sessions-1");
        export.docker("kill", PROJECT + "-sessions-1");
        Instant killed = Instant.now();
        until(Duration.ofSeconds(1), () -> status("sessions") == Status.EXITED);
        assertThat(Duration.between(killed, Instant.now())).isLessThan(Duration.ofSeconds(1));
    }

    private void aCutStreamMakesEverythingUnknown(SocketRelay relay) throws Exception {
        relay.cut();
        until(
                Duration.ofSeconds(5),
                () -> seen.get().services().values().stream()
                        .map(ServiceState::status)
                        .allMatch(Status.UNKNOWN::equals));
    }

    private Status status(String service) {
        RunState state = seen.get();
        return state == null
                ? Status.UNKNOWN
                : state.service(service).map(ServiceState::status).orElse(Status.UNKNOWN);
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return HttpHolder.CLIENT.send(
                HttpRequest.newBuilder(URI.create(url))
                        .timeout(Duration.ofSeconds(5))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static final class HttpHolder {
        static final HttpClient CLIENT = HttpClient.newHttpClient();
    }

    private static void until(Duration limit, BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(limit);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertThat(condition.getAsBoolean()).as("within " + limit).isTrue();
    }
}
