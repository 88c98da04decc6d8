package dev.stackwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What leads from one text to another.
class LineChangeTest {

    @RepeatedTest(60)
    void theChangesBetweenTwoTextsMakeTheOtherOfTheOne(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> before = lines(random, random.nextInt(5000), 1 + random.nextInt(4000));
        List<String> after = changed(random, before);
        assertThat(LineChange.apply(before, LineChange.between(before, after))).isEqualTo(after);
    }

    @Test
    void inALargeTextOnlyWhatDiffersIsAChange() {
        List<String> before = IntStream.range(0, 100_000)
                .mapToObj(line -> line % 3 == 0 ? "  restart: always" : "  name: c" + line)
                .toList();
        List<String> after = new ArrayList<>(before);
        after.set(90_000, "  restart: never");
        after.remove(50_002);
        after.add(301, "  user: nobody");
        assertThat(LineChange.between(before, after))
                .containsExactly(
                        new LineChange(301, 0, List.of("  user: nobody")),
                        new LineChange(50_002, 1, List.of()),
                        new LineChange(90_000, 1, List.of("  restart: never")));
    }

    @Test
    void largeTextsWithNothingInCommonAreOneChange() {
        List<String> before =
                IntStream.range(0, 100_000).mapToObj(line -> "a" + line).toList();
        List<String> after =
                IntStream.range(0, 120_000).mapToObj(line -> "b" + line).toList();
        assertThat(LineChange.between(before, after)).containsExactly(new LineChange(0, 100_000, after));
    }

    private static List<String> changed(Random random, List<String> before) {
        List<String> after = new ArrayList<>(before);
        for (int change = random.nextInt(30); change > 0; change--) {
            int at = random.nextInt(after.size() + 1);
            List<String> rest = after.subList(at, Math.min(after.size(), at + random.nextInt(300)));
            List<String> moved = List.copyOf(rest);
            rest.clear();
            after.addAll(random.nextInt(after.size() + 1), moved);
            after.addAll(random.nextInt(after.size() + 1), lines(random, random.nextInt(200), 100));
        }
        return after;
    }

    private static List<String> lines(Random random, int count, int different) {
        return IntStream.range(0, count)
                .mapToObj(_ -> "line " + random.nextInt(different))
                .toList();
    }
}
