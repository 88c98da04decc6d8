package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.ui.fx.Icons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// An icon that the pack does not have would only show when its card is drawn.
final class IconsTest extends WindowTest {

    private static final Pattern LITERAL = Pattern.compile("mdi2[a-z]-[a-z0-9-]+");

    @Test
    void everyIconInTheCodeAndInTheCatalogueIsInThePack() throws IOException {
        SortedSet<String> literals = new TreeSet<>();
        collect(Path.of("src/main/java"), ".java", literals);
        collect(Path.of("assets/catalog"), "kind.yaml", literals);
        assertThat(literals).contains("mdi2a-alert-circle", "mdi2l-layers-triple");
        List<String> missing = new ArrayList<>();
        onFx(() -> literals.stream().filter(icon -> !resolves(icon)).forEach(missing::add));
        assertThat(missing).isEmpty();
    }

    @Test
    void anIconThatIsNotInThePackIsNoticed() {
        onFx(() -> assertThat(resolves("mdi2n-no-such-icon")).isFalse());
    }

    private static void collect(Path root, String ending, SortedSet<String> literals) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    literals.add(matcher.group());
                }
            }
        }
    }

    private static boolean resolves(String literal) {
        try {
            return Icons.of(literal).getIconLiteral().equals(literal);
        } catch (IllegalArgumentException | UnsupportedOperationException missing) {
            return false;
        }
    }
}
