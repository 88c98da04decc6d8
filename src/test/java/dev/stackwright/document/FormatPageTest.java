package dev.stackwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.vocabulary.Property;
import dev.stackwright.model.vocabulary.Type;
import dev.stackwright.model.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatPageTest {

    private static final Path PAGE = Path.of("src/docs/format.md");

    @Test
    void thePageIsGeneratedFromTheVocabulary() throws IOException {
        if (Boolean.getBoolean("write.docs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, FormatPage.markdown());
        }
        assertThat(PAGE).hasContent(FormatPage.markdown());
    }

    @Test
    void noEntityHasAPropertyTwice() {
        for (Vocabulary entity : Vocabulary.ALL) {
            assertThat(entity.properties()).extracting(Property::name).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyPropertyHasASentenceOfHelp() {
        for (Vocabulary entity : Vocabulary.ALL) {
            assertThat(entity.properties())
                    .allSatisfy(property -> assertThat(property.help()).matches("[A-Z].+[.]"));
        }
    }

    @Test
    void thePatternsAreThoseOfTheCatalogue() {
        List<String> patterns = Arrays.stream(Pattern.values()).map(Pattern::id).toList();
        assertThat(Vocabulary.LINK.property("pattern").map(Property::type)).contains(new Type.Choice(patterns));
    }

    @Test
    void aNestedPropertyIsFoundByItsPath() {
        assertThat(Vocabulary.COMPONENT.property("limits.memory").map(Property::type))
                .contains(Type.Plain.SIZE);
        assertThat(Vocabulary.COMPONENT.property("queues.jobs.ttl").map(Property::type))
                .contains(Type.Plain.DURATION);
        assertThat(Vocabulary.COMPONENT.property("settings.maxmemory")).isEmpty();
    }

    /// The model's vocabulary as rules speak of it, in the spelling of the file.
    @Test
    void everyPropertyOfTheRulesHasItsPlace() {
        assertHas(
                Vocabulary.REQUIREMENTS,
                "stage rps burstFactor p99 availability rpo rto dataSize retention compliance host");
        assertHas(Vocabulary.ZONE, "internal trust");
        assertHas(Vocabulary.COMPONENT, """
                kind image build replicas zone criticality capacityPerReplica serviceTime stateless
                session limits restart probe publish ports volumes environment secrets networks user
                readOnly tmpfs capAdd capDrop privileged securityOpt pid ipc userns networkMode devices
                cgroupParent logging ulimits settings queues topics streams indexes backup stop compose
                containerName command note
                """);
        assertHas(Vocabulary.LINK, """
                protocol pattern port endpoint queue topic stream rps expectedP99 writes optional fallback
                outbox timeout connectTimeout retries maxElapsed backoff jitter retryBudget circuitBreaker
                maxInFlight pool rateLimit idempotent ttl ttlJitter maxStaleness stampedeProtection grace
                keep vary cacheMode durability acks confirms autoAck prefetch heartbeat tls auth name
                environment
                """);
    }

    private static void assertHas(Vocabulary entity, String names) {
        assertThat(entity.properties())
                .extracting(Property::name)
                .contains(names.strip().split("\\s+"));
    }
}
