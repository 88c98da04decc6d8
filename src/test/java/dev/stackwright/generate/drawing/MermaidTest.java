package dev.stackwright.generate.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Component;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import org.junit.jupiter.api.Test;

class MermaidTest {

    @Test
    void storesAreCylindersMessagesAreDottedAndNamesAreQuoted() {
        Topology topology = Designs.topology("shop", "end:service", "end-:redis", "jobs:rabbitmq", "visitor:client");
        topology = Designs.link(topology, "visitor", "end", "request");
        topology = Designs.link(topology, "end", "end-", "session");
        topology = Designs.link(topology, "end", "jobs", "publish");

        assertThat(Mermaid.of(topology, Designs.CATALOG)).isEqualTo("""
                        flowchart LR
                          c_end["end<br>Service"]
                          c_end_[("end-<br>Redis")]
                          c_jobs[("jobs<br>RabbitMQ")]
                          c_visitor(["visitor<br>Client"])
                          c_visitor -->|request| c_end
                          c_end -->|session| c_end_
                          c_end -.->|publish| c_jobs
                        """);
    }

    @Test
    void whatIsLeftOutSaysSo() {
        Topology topology = Designs.topology("shop", "cache:redis");
        Component cache = topology.component("cache").orElseThrow().with("leftOut", Scalar.of(true));

        assertThat(Mermaid.of(topology.with(cache), Designs.CATALOG))
                .isEqualTo("flowchart LR\n  c_cache[(\"cache<br>Redis<br>left out\")]\n");
    }
}
