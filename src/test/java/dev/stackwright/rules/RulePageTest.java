package dev.stackwright.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every rule has its page, and the page says what the rule says.
class RulePageTest {

    @Test
    void everyRuleHasAPageOfItsOwnAndAPlaceInTheList() throws IOException {
        List<String> names = new ArrayList<>(List.of("README.md"));
        check(RulePageFile.FOLDER.resolve("README.md"), RulePageFile.index(Rules.ALL));
        for (Rule rule : Rules.ALL) {
            check(RulePageFile.of(rule.info()), RulePageFile.page(rule.info()));
            names.add(rule.info().id() + ".md");
        }
        try (Stream<Path> files = Files.list(RulePageFile.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private static void check(Path file, String page) throws IOException {
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(file, page);
        }
        assertThat(file).content().isEqualTo(page);
    }
}
