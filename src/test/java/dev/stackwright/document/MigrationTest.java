package dev.stackwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MigrationTest {

    /// A step that exists only here: a top-level key gets another name.
    private record Renamed(int from, String old, String now) implements Migration {
        @Override
        public Fields applyTo(Fields root) {
            return root.value(old)
                    .map(value -> root.without(old).with(now, value))
                    .orElse(root);
        }
    }

    private static final List<Migration> STEPS =
            List.of(new Renamed(1, "title", "label"), new Renamed(2, "label", "name"));

    @Test
    void thereIsOneStepForEachVersionBeforeTheCurrent() {
        assertThat(Migration.ALL)
                .extracting(Migration::from)
                .containsExactlyElementsOf(
                        IntStream.range(1, Migration.CURRENT).boxed().toList());
    }

    @Test
    void anOldFileIsReadThroughEveryStepThatFollowsItsVersion() throws DesignFileProblem {
        for (String old : List.of("stackwright: 1\ntitle: shop\n", "stackwright: 2\nlabel: shop\n")) {
            DesignFile file = DesignFile.parse(Documents.FILE, old.getBytes(StandardCharsets.UTF_8), STEPS);
            assertThat(file.design().name()).isEqualTo("shop");
            assertThat(file.text()).isEqualTo(old);
        }
    }

    @Test
    void anEditedOldFileIsWrittenInTheNewVersion() throws DesignFileProblem {
        String old = "# ours\nstackwright: 1 # old\ntitle: shop # sign\n";
        DesignFile file = DesignFile.parse(Documents.FILE, old.getBytes(StandardCharsets.UTF_8), STEPS);
        var topology = file.design().topology().with(Component.of("web", "nginx"));
        assertThat(file.with(file.design().with(topology)).text())
                .isEqualTo("# ours\nstackwright: 3 # old\nname: shop # sign\ncomponents:\n  web: {kind: nginx}\n");
    }
}
