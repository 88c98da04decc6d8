package dev.stackwright.proof;

import static dev.stackwright.support.Designs.link;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.support.CommandLine;
import dev.stackwright.support.Designs;
import dev.stackwright.support.EngineLab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// What is exported is accepted by those who have to read it: the real Compose and each server's own checker.
@Tag("engine")
@ResourceLock("engine-lab")
class ExportCheckersTest {

    private static final List<String[]> CHECKS = List.of(
            new String[] {"nginx.conf", "/etc/nginx/nginx.conf", "nginx", "-t"},
            new String[] {
                "haproxy.cfg",
                "/usr/local/etc/haproxy/haproxy.cfg",
                "haproxy",
                "-c",
                "-f",
                "/usr/local/etc/haproxy/haproxy.cfg"
            },
            new String[] {
                "prometheus.yml",
                "/etc/prometheus/prometheus.yml",
                "/bin/promtool",
                "check",
                "config",
                "/etc/prometheus/prometheus.yml"
            },
            new String[] {
                "alertmanager.yml",
                "/etc/alertmanager/alertmanager.yml",
                "/bin/amtool",
                "check-config",
                "/etc/alertmanager/alertmanager.yml"
            },
            new String[] {
                "redis.conf",
                "/tmp/redis.conf",
                "sh",
                "-c",
                "redis-server /tmp/redis.conf --daemonize yes --dir /tmp >/dev/null && sleep 1 && redis-cli ping"
                        + " | grep -q PONG"
            });

    private final EngineLab lab = EngineLab.require();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theStorefrontPassesEveryChecker() throws Exception {
        check(LabExport.sample("storefront", "checked-storefront"));
    }

    @Test
    void everyKindPassesWithItsFreshSettings() throws Exception {
        check(everyKind());
    }

    @Test
    void everyKindPassesWithNoSettingAtAll() throws Exception {
        Topology topology = everyKind();
        for (Component component : topology.components().values()) {
            topology = topology.with(component.with("settings", null));
        }
        check(topology);
    }

    @Test
    void everyKindPassesWithEverySettingAtItsLowest() throws Exception {
        Topology topology = everyKind();
        for (Component component : topology.components().values()) {
            Fields fields = component.fields();
            for (var setting : Designs.CATALOG.of(component).orElseThrow().settings()) {
                String value = setting.minimum()
                        .or(() -> setting.choices().stream().findFirst())
                        .or(setting::standard)
                        .orElse("http://127.0.0.1/hook");
                if (!setting.id().equals("port")) {
                    fields = fields.withPath("settings." + setting.id(), Scalar.typed(value));
                }
            }
            topology = topology.with(new Component(component.name(), component.kind(), fields));
        }
        check(topology);
    }

    @Test
    void oddLinksPass() throws Exception {
        Topology topology = everyKind();
        List<Link> links = new ArrayList<>();
        for (Link link : topology.links()) {
            links.add(
                    link.pattern().equals("request")
                            ? link.with("rateLimit", Scalar.of("5/m")).with("retries", Scalar.of(0))
                            : link);
        }
        Component api = topology.component("api").orElseThrow();
        topology = topology.withLinks(links).with(api.with("replicas", Scalar.of(2)));
        topology = topology.with(new Link("web", "mailer-api", "request", Fields.of("endpoint", Scalar.of("/mail/"))))
                .with(new Component("mailer-api", "service", api.fields()))
                .with(Link.of("balancer", "api", "request"));
        check(topology);
    }

    private static Topology everyKind() {
        Topology topology = Designs.topology(
                "checked-kinds",
                "balancer:haproxy",
                "web:nginx",
                "api:service",
                "sessions:redis",
                "events:rabbitmq",
                "pages:memcached",
                "ledger:postgres",
                "watch:prometheus",
                "alerts:alertmanager",
                "redis-metrics:redis-exporter");
        topology = link(topology, "balancer", "web", "request");
        topology = link(topology, "web", "api", "request");
        topology = link(topology, "api", "sessions", "session");
        topology = link(topology, "watch", "events", "scrape");
        topology = link(topology, "watch", "alerts", "alert");
        topology = link(topology, "watch", "redis-metrics", "scrape");
        return link(topology, "redis-metrics", "sessions", "datasource");
    }

    private void check(Topology topology) throws Exception {
        LabExport export = LabExport.of(lab, topology, folder.resolve("out"));
        CommandLine config = export.compose("config", "-q");
        assertThat(config.exit()).as(config.output()).isZero();
        for (var service : export.export().blueprint().services().values()) {
            for (String[] check : CHECKS) {
                Path file = export.folder()
                        .resolve("config")
                        .resolve(service.name())
                        .resolve(check[0]);
                if (file.toFile().exists()) {
                    check(export, service.image(), file, check);
                }
            }
        }
    }

    private static void check(LabExport export, String image, Path file, String[] check) throws Exception {
        List<String> words = new ArrayList<>(List.of("run", "--rm", "--network", "none"));
        export.export()
                .blueprint()
                .services()
                .keySet()
                .forEach(name -> words.addAll(List.of("--add-host", name + ":127.0.0.1")));
        words.addAll(List.of("-v", file + ":" + check[1] + ":ro"));
        if (check[0].equals("prometheus.yml")) {
            words.addAll(List.of("-v", file.resolveSibling("rules.yml") + ":/etc/prometheus/rules.yml:ro"));
        }
        words.addAll(List.of("--entrypoint", check[2], image));
        Stream.of(check).skip(3).forEach(words::add);
        CommandLine result = export.docker(words.toArray(String[]::new));
        assertThat(result.exit()).as(file + "\n" + result.output()).isZero();
    }
}
