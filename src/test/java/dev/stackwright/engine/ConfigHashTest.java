package dev.stackwright.engine;

import static dev.stackwright.engine.Stacks.sleeper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.generate.blueprint.Healthcheck;
import dev.stackwright.generate.blueprint.Service.BindMount;
import dev.stackwright.generate.blueprint.Service.Condition;
import dev.stackwright.generate.blueprint.Service.Lifecycle;
import dev.stackwright.generate.blueprint.Service.Resources;
import dev.stackwright.generate.blueprint.Service.TmpfsMount;
import dev.stackwright.generate.blueprint.Service.VolumeMount;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The expected hashes are those that `docker compose config --hash` 2.40.3 printed for the same services.
class ConfigHashTest {

    private final ExportFolder folder = new ExportFolder(Path.of("/srv/shop"), Map.of("PASS", "geheim"));

    @Test
    void aServiceWithEverythingHashesAsCompose() {
        var service = sleeper("db")
                .runs("sh", "-c", "echo \"a<b>&c\" $$HOME é; sleep 600")
                .with("URL", "redis://:${PASS:?x}@cache")
                .with("A", "1")
                .publishes(16480, 6379)
                .mounts(new VolumeMount("data", "/data"))
                .mounts(new BindMount("./config/db/x.conf", "/etc/x.conf", true))
                .mounts(new BindMount("./src", "/src", false))
                .mounts(new TmpfsMount("/tmp"))
                .mounts(new VolumeMount("", "/anon"))
                .secret("pass")
                .on("zeta", "store", "base")
                .after("init", Condition.COMPLETED)
                .checked(new Healthcheck(
                        List.of("CMD-SHELL", "true"),
                        Duration.ofSeconds(90),
                        Duration.ofMillis(1500),
                        2,
                        Duration.ZERO))
                .lives(new Lifecycle(
                        Optional.of("999:999"),
                        "unless-stopped",
                        Optional.of("SIGINT"),
                        Duration.ofSeconds(90),
                        Optional.of("db")))
                .uses(new Resources(Optional.of(256L << 20), Optional.of(0.35), 2))
                .labelled("dev.stackwright.component", "db")
                .labelled("b", "2")
                .compose(Fields.of("cap_add", Items.of("NET_ADMIN"))
                        .with("cap_drop", Items.of("ALL"))
                        .with("init", Scalar.of(true))
                        .with("read_only", Scalar.of(true))
                        .with("shm_size", Scalar.of("64m"))
                        .with("extra_hosts", Items.of("b:1.2.3.4", "a:1.2.3.5"))
                        .with("sysctls", Fields.of("net.core.somaxconn", Scalar.of(1024)))
                        .with("security_opt", Items.of("no-new-privileges:true"))
                        .with("entrypoint", Items.of("/bin/run", "-v"))
                        .with("working_dir", Scalar.of("/data"))
                        .with("tmpfs", Items.of("/run"))
                        .with("ulimits", Fields.of("nofile", Scalar.of(65536))))
                .service();

        assertThat(ConfigHash.of(ResolvedService.of(service, folder)))
                .isEqualTo("a3c138bdaf7654e1394709784f1cae01177dc8b3bb3906108fe10cb1524483a6");
    }

    @Test
    void aServiceWithNextToNothingHashesAsCompose() {
        var service = sleeper("init")
                .runs()
                .lives(new Lifecycle(
                        Optional.empty(), "no", Optional.empty(), Duration.ofSeconds(10), Optional.empty()))
                .service();

        assertThat(ConfigHash.of(ResolvedService.of(service, folder)))
                .isEqualTo("da263c78a5a0ec3076d02017155afcb5cdce32e13592dee55ef80db266d15004");
    }

    @ParameterizedTest
    @CsvSource({"PT0S,0s", "PT0.2S,200ms", "PT1.5S,1.5s", "PT30S,30s", "PT90S,1m30s", "PT1H,1h0m0s"})
    void durationsAreWrittenAsGoWritesThem(Duration duration, String text) {
        assertThat(GoJson.duration(duration)).isEqualTo(text);
    }
}
