package dev.stackwright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Fields;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RandomYamlTest {

    private static final int ROUNDS = 4_000;
    private final long seed = Long.getLong("seed", new Random().nextLong());

    @Test
    void aFineChangeNearlyAlwaysLeadsToTheWantedValues() throws YamlProblem {
        System.out.println("seed " + seed);
        RandomYaml yaml = new RandomYaml(new Random(seed));
        int coarse = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Fields fields = yaml.fields(3, 4);
            String text = yaml.write(fields).replace("\n", round % 3 == 0 ? "\r\n" : "\n");
            YamlDocument document = YamlDocument.read(text);
            assertThat(document.root()).as(text).isEqualTo(fields);
            Fields wanted = yaml.changed(fields, 3);
            wanted = wanted.isEmpty() ? fields : wanted;
            YamlDocument changed = document.with(wanted);
            assertThat(changed.root()).as(text).isEqualTo(wanted);
            coarse += isFine(document, wanted, changed) ? 0 : 1;
        }
        assertThat(coarse).as("changes that had to write an entry anew").isLessThan(ROUNDS / 1_000);
    }

    @Test
    void anAddedKeyKeepsEveryCommentAndEveryRow() throws YamlProblem {
        System.out.println("seed " + seed);
        RandomYaml yaml = new RandomYaml(new Random(seed));
        Pattern comment = Pattern.compile("# c[0-9]+");
        for (int round = 0; round < ROUNDS; round++) {
            String text = yaml.write(yaml.fields(3, 4));
            YamlDocument document = YamlDocument.read(text);
            String changed = document.with(document.root().with("added", dev.stackwright.model.Scalar.of(1)))
                    .text();
            assertThat(comment.matcher(changed).results().count())
                    .isEqualTo(comment.matcher(text).results().count());
            assertThat(changed.lines().filter(row -> !row.equals("added: 1")).toList())
                    .isEqualTo(text.lines().toList());
        }
    }

    private static boolean isFine(YamlDocument before, Fields wanted, YamlDocument after) {
        YamlWriter writer = new YamlWriter(Set.of(), before.text().contains("\r\n") ? "\r\n" : "\n");
        String fine = new Editor(before.text(), writer, YamlReader.DEPTH)
                .edit(before.node(), wanted)
                .orElse("");
        if (!fine.equals(after.text())) {
            System.out.println("written anew:\n" + before.text() + "\n=== wanted " + YamlWriter.flow(wanted)
                    + "\n=== fine\n" + fine);
        }
        return fine.equals(after.text());
    }
}
