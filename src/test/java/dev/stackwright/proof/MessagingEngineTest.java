package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Component;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.support.EngineLab;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Brokers with the queues, topics and streams that a design states, on a real engine.
@Tag("engine")
@ResourceLock("engine-lab")
class MessagingEngineTest {

    private static final String QUEUES = "gosu rabbitmq rabbitmqctl -q list_queues --no-table-headers name ";
    private static final String MAILS = QUEUES + "messages_ready | grep ^mails | sort";
    private static final String STREAMS = "wget -qO- 'http://127.0.0.1:8222/jsz?streams=1&consumers=1' | tr -d ' \\n'";

    private static final Pattern LEADER = Pattern.compile("\"leader\":\"([^\"]+)\"");

    private final EngineLab lab = EngineLab.require();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aMessageRejectedTooOftenMovesToItsDeadLetters() throws Exception {
        try (Boot boot = Boot.of(lab, only("tasks"), folder)) {
            post(boot, "/api/exchanges/%2F/amq.default/publish", """
                    {"properties": {"delivery_mode": 2}, "routing_key": "mails", "payload": "hello", \
                    "payload_encoding": "string"}""");
            assertThat(boot.until("tasks", MAILS, "mails\t1\nmails-dead\t0"::equals))
                    .isEqualTo("mails\t1\nmails-dead\t0");

            for (int time = 0; time < 3; time++) {
                assertThat(post(boot, "/api/queues/%2F/mails/get", """
                                {"count": 1, "ackmode": "reject_requeue_true", "encoding": "auto"}""")).contains("\"payload\":\"hello\"");
            }

            assertThat(boot.until("tasks", MAILS, "mails\t0\nmails-dead\t1"::equals))
                    .isEqualTo("mails\t0\nmails-dead\t1");
        }
    }

    @Test
    void threeServersAreOneClusterAndAQuorumQueueHasAMemberOnEach() throws Exception {
        try (Boot boot = Boot.of(lab, only("orders"), folder)) {
            String members = "orders\nrabbit@orders-1\nrabbit@orders-2\nrabbit@orders-3";
            assertThat(boot.until(
                            "orders-3",
                            QUEUES + "members | tr -d '[],' | tr '\\t' '\\n' | tr ' ' '\\n' | sort",
                            members::equals))
                    .isEqualTo(members);
        }
    }

    @Test
    void aTopicHasItsPartitionsAndPassesAMessageOn() throws Exception {
        try (Boot boot = Boot.of(lab, only("clicks"), folder)) {
            String tools = "KAFKA_HEAP_OPTS=-Xmx128m; export KAFKA_HEAP_OPTS; cd /opt/kafka/bin; ";
            assertThat(
                            boot.shell(
                                    "clicks",
                                    tools
                                            + "./kafka-topics.sh --bootstrap-server clicks:9092 --describe --topic clicks | head -n 1"))
                    .contains("PartitionCount: 6")
                    .contains("retention.ms=86400000")
                    .contains("retention.bytes=104857600");
            boot.shell(
                    "clicks",
                    tools + "echo hello | ./kafka-console-producer.sh --bootstrap-server clicks:9092 --topic clicks");
            assertThat(boot.shell(
                            "clicks",
                            tools + "./kafka-console-consumer.sh --bootstrap-server clicks:9092 --topic clicks"
                                    + " --from-beginning --max-messages 1 --timeout-ms 60000 2>/dev/null"))
                    .isEqualTo("hello");
        }
    }

    @Test
    void aStreamKeepsItsMessageOverARestart() throws Exception {
        try (Boot boot = Boot.of(lab, only("signals"), folder)) {
            boot.shell(
                    "signals",
                    "{ printf 'CONNECT {\"user\":\"app\",\"pass\":%s}\\r\\nPUB alarms 4\\r\\nfire\\r\\n' \"$NATS_PASSWORD\";"
                            + " sleep 1; } | nc 127.0.0.1 4222");
            boot.export().docker("restart", boot.container("signals"));

            assertThat(boot.until("signals", STREAMS, text -> text.contains("\"messages\":1,")))
                    .contains("\"name\":\"alarms\"", "\"name\":\"alarms-dead\"", "\"messages\":1,");
        }
    }

    @Test
    void aStreamOfThreeServersKeepsItsMessageWhenItsLeaderIsKilled() throws Exception {
        try (Boot boot = Boot.of(lab, only("events"), folder)) {
            assertThat(boot.shell("events-1", nats("events", "fire"))).contains("{\"stream\":\"events\",\"seq\":1}");
            Matcher found = LEADER.matcher(boot.shell("events-1", nats("$JS.API.STREAM.INFO.events", "")));
            assertThat(found.find()).isTrue();
            String leader = found.group(1);
            boot.export().docker("kill", "-s", "KILL", boot.container(leader));

            String other = leader.equals("events-3") ? "events-2" : "events-3";
            String ask = nats("$JS.API.STREAM.MSG.GET.events", "{\"seq\":1}");
            assertThat(boot.until(other, ask, text -> text.contains(base64("fire"))))
                    .contains("\"data\":\"" + base64("fire") + "\"");
        }
    }

    @Test
    void aTopicOfThreeServersKeepsTheMessagesOfAllPartitionsWhenOneIsKilled() throws Exception {
        try (Boot boot = Boot.of(lab, only("ledger"), folder)) {
            String tools = "export KAFKA_HEAP_OPTS=-Xmx128m; cd /opt/kafka/bin; ";
            boot.shell(
                    "ledger-1",
                    tools + "seq 9 | sed 's/.*/&:&/' | ./kafka-console-producer.sh --bootstrap-server ledger-1:9092"
                            + " --topic bookings --property parse.key=true --property key.separator=:");
            boot.export().docker("kill", "-s", "KILL", boot.container("ledger-1"));

            assertThat(boot.shell(
                            "ledger-3",
                            tools
                                    + "./kafka-console-consumer.sh --bootstrap-server ledger-3:9092 --topic bookings"
                                    + " --from-beginning --max-messages 9 --timeout-ms 60000 2>/dev/null"
                                    + " | sort | tr -d '\\n'"))
                    .isEqualTo("123456789");
        }
    }

    private static String nats(String subject, String body) {
        return """
                { printf 'CONNECT {"user":"app","pass":%%s}\\r\\nSUB answer 1\\r\\nPUB %s answer %d\\r\\n%s\\r\\n' \
                "$NATS_PASSWORD"; sleep 1; } | nc 127.0.0.1 4222""".formatted(subject, body.length(), body);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String post(Boot boot, String path, String body) throws Exception {
        String answer = boot.shell("tasks", """
                bash -c 'exec 3<>/dev/tcp/127.0.0.1/15672
                login=$(printf %%s "$RABBITMQ_DEFAULT_USER:$RABBITMQ_DEFAULT_PASS" | base64 -w 0)
                printf "POST %s HTTP/1.1\\r\\nHost: a\\r\\nAuthorization: Basic $login\\r\\n" >&3
                printf "Content-Type: application/json\\r\\nConnection: close\\r\\nContent-Length: %d\\r\\n\\r\\n" >&3
                echo %s | base64 -d >&3
                cat <&3'""".formatted(path.replace("%", "%%"), body.length(), base64(body)));
        assertThat(answer).startsWith("HTTP/1.1 200");
        return answer;
    }

    private static Topology only(String component) throws Exception {
        Topology topology = Designs.fresh("messaging").withName("proof-" + component);
        for (Component other : topology.components().values()) {
            topology = other.name().equals(component) ? topology : Designs.without(topology, other);
        }
        return topology;
    }
}
