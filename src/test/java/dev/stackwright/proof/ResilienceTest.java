package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.generate.expansion.Expansion;
import dev.stackwright.generate.handoff.HandoffExporter.NextAgent;
import dev.stackwright.model.Component;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.repository.DesignExport;
import dev.stackwright.repository.EnvironmentFile;
import dev.stackwright.repository.ExportPlan;
import dev.stackwright.support.Designs;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.common.CompositeCustomizer;
import io.github.resilience4j.common.bulkhead.configuration.CommonBulkheadConfigurationProperties;
import io.github.resilience4j.common.circuitbreaker.configuration.CommonCircuitBreakerConfigurationProperties;
import io.github.resilience4j.common.ratelimiter.configuration.CommonRateLimiterConfigurationProperties;
import io.github.resilience4j.common.retry.configuration.CommonRetryConfigurationProperties;
import io.github.resilience4j.common.timelimiter.configuration.CommonTimeLimiterConfigurationProperties;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// Spring Boot finds the file of a program by the variables of its container, and Resilience4j makes of it what the
/// program's links state.
class ResilienceTest {

    @TempDir
    private Path folder = Path.of("");

    private Binder binder = new Binder();

    @BeforeEach
    void start() throws Exception {
        Blueprint blueprint = Expansion.of(Analysis.of(Designs.fresh("presets"), Designs.CATALOG));
        Service service = blueprint.service("orders").orElseThrow();
        Map<String, Object> variables = new HashMap<>();
        service.environment().forEach((name, text) -> variables.put(name, inFolder(service, text)));
        for (Blueprint.ConfigFile file : blueprint.files()) {
            write(file);
        }
        binder = binder(variables);
    }

    private static Binder binder(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Binder.get(environment);
    }

    @Test
    void aProgramOnThisMachineFindsItsFileInTheExport() throws Exception {
        Topology topology = Designs.topology("orders", "orders:service", "payments:service");
        Component orders = topology.component("orders").orElseThrow();
        topology = Designs.link(
                        topology.with(orders.with("preset", Scalar.of("spring")).with("runs", Scalar.of("here"))),
                        "orders",
                        "payments",
                        "request")
                .changeLink("orders->payments:request", link -> link.with("circuitBreaker.failures", Scalar.of(4)));
        Path export = folder.resolve("my export");
        DesignExport files =
                DesignExport.of(Analysis.of(topology, Designs.CATALOG), NextAgent.DEPLOYMENT_ENGINEER, false);
        ExportPlan.of(export, files.files(), new Random(1), false).apply();
        binder = binder(new HashMap<>(EnvironmentFile.read(export.resolve(".env.orders.local"))));

        assertThat(breaker("payments").getSlidingWindowSize()).isEqualTo(4);
    }

    @Test
    void aBreakerOfAShareOpensAtTheShare() {
        CircuitBreakerConfig breaker = breaker("payments");

        assertThat(breaker.getFailureRateThreshold()).isEqualTo(40);
        assertThat(breaker.getSlidingWindowType()).isEqualTo(SlidingWindowType.TIME_BASED);
        assertThat(breaker.getSlidingWindowSize()).isEqualTo(10);
        assertThat(breaker.getMinimumNumberOfCalls()).isEqualTo(20);
        assertThat(open(breaker)).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void aBreakerOfFailuresInARowOpensWhenTheLastCallsAllFailed() {
        CircuitBreakerConfig breaker = breaker("payments-refunds");

        assertThat(breaker.getFailureRateThreshold()).isEqualTo(100);
        assertThat(breaker.getSlidingWindowType()).isEqualTo(SlidingWindowType.COUNT_BASED);
        assertThat(breaker.getSlidingWindowSize()).isEqualTo(4);
        assertThat(breaker.getMinimumNumberOfCalls()).isEqualTo(4);
        assertThat(open(breaker)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void retriesComeAfterTheFirstTryAndWaitTwiceAsLongEachTime() {
        RetryConfig retry = properties("retry", CommonRetryConfigurationProperties.class)
                .createRetryConfig("payments", new CompositeCustomizer<>(List.of()));

        assertThat(retry.getMaxAttempts()).isEqualTo(4);
        assertThat(retry.getIntervalBiFunction().apply(1, null)).isBetween(50L, 150L);
        assertThat(retry.getIntervalBiFunction().apply(3, null)).isBetween(200L, 600L);
    }

    @Test
    void timeoutRateLimitAndCallsInFlightAreTheLinks() {
        CommonRateLimiterConfigurationProperties limits =
                properties("ratelimiter", CommonRateLimiterConfigurationProperties.class);
        RateLimiterConfig often = limits.createRateLimiterConfig("payments", new CompositeCustomizer<>(List.of()));
        RateLimiterConfig seldom =
                limits.createRateLimiterConfig("payments-refunds", new CompositeCustomizer<>(List.of()));
        TimeLimiterConfig timeout = properties("timelimiter", CommonTimeLimiterConfigurationProperties.class)
                .createTimeLimiterConfig("payments");
        CommonBulkheadConfigurationProperties bulkheads =
                properties("bulkhead", CommonBulkheadConfigurationProperties.class);
        BulkheadConfig bulkhead = bulkheads.createBulkheadConfig(
                bulkheads.getInstances().get("payments"), new CompositeCustomizer<>(List.of()), "payments");

        assertThat(often.getLimitForPeriod()).isEqualTo(50);
        assertThat(often.getLimitRefreshPeriod()).isEqualTo(Duration.ofSeconds(1));
        assertThat(often.getTimeoutDuration()).isZero();
        assertThat(seldom.getLimitForPeriod()).isEqualTo(1);
        assertThat(seldom.getLimitRefreshPeriod()).isEqualTo(Duration.ofSeconds(2));
        assertThat(timeout.getTimeoutDuration()).isEqualTo(Duration.ofMillis(1500));
        assertThat(bulkhead.getMaxConcurrentCalls()).isEqualTo(25);
        assertThat(bulkheads.getInstances()).containsOnlyKeys("payments");
    }

    private CircuitBreakerConfig breaker(String instance) {
        CommonCircuitBreakerConfigurationProperties breakers =
                properties("circuitbreaker", CommonCircuitBreakerConfigurationProperties.class);
        return breakers.createCircuitBreakerConfig(
                instance, breakers.getInstances().get(instance), new CompositeCustomizer<>(List.of()));
    }

    private static Duration open(CircuitBreakerConfig breaker) {
        return Duration.ofMillis(breaker.getWaitIntervalFunctionInOpenState().apply(1));
    }

    private <T> T properties(String part, Class<T> type) {
        return binder.bind("resilience4j." + part, type).get();
    }

    /// `text` with the mounted files where they lie here.
    private String inFolder(Service service, String text) {
        String here = text;
        for (Service.Mount mount : service.mounts()) {
            if (mount instanceof Service.BindMount(String source, String target, boolean readOnly) && readOnly) {
                here = here.replace(target, folder.resolve(source).normalize().toString());
            }
        }
        return here;
    }

    private void write(Blueprint.ConfigFile file) throws IOException {
        Path path = folder.resolve(file.path());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.content());
    }
}
