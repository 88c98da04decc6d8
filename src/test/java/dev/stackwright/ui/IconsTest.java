package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.catalog.KindMark;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.MarkView;
import dev.stackwright.ui.fx.ProgramIcon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// An icon that the pack does not have would only show when it is drawn.
final class IconsTest extends WindowTest {

    private static final Pattern LITERAL = Pattern.compile("mdi2[a-z]-[a-z0-9-]+");

    @Test
    void everyIconInTheCodeIsInThePack() throws IOException {
        SortedSet<String> literals = new TreeSet<>();
        collect(Path.of("src/main/java"), ".java", literals);
        assertThat(literals).contains("mdi2a-alert-circle");
        List<String> missing = new ArrayList<>();
        onFx(() -> literals.stream().filter(icon -> !resolves(icon)).forEach(missing::add));
        assertThat(missing).isEmpty();
    }

    @Test
    void anIconThatIsNotInThePackIsNoticed() {
        onFx(() -> assertThat(resolves("mdi2n-no-such-icon")).isFalse());
    }

    @Test
    void theWindowHasTheProgramsIconInEverySizeThatADesktopAsksFor() {
        Stage stage = (Stage) node("#canvas").getScene().getWindow();
        onFx(() -> ProgramIcon.on(stage, background));
        assertThat(stage.getIcons()).extracting(Image::getHeight).containsExactly(16.0, 32.0, 48.0, 128.0, 256.0);
    }

    @Test
    void everyMarkLiesInItsSquareAndFillsIt() {
        SortedMap<String, Bounds> odd = new TreeMap<>();
        Designs.CATALOG.kinds().forEach((id, kind) -> odd.put(id, bounds(kind.mark())));
        odd.put("plain", bounds(KindMark.PLAIN));
        odd.put("unknown", bounds(KindMark.UNKNOWN));
        odd.values().removeIf(IconsTest::fits);
        assertThat(odd).isEmpty();
    }

    @Test
    void aMarkThatIsMeasuredBeforeItsStyleIsKnownIsAsHighAsItIsWideAfterwards() {
        MarkView view = new MarkView(KindMark.PLAIN);
        view.prefHeight(-1);
        view.setPrefWidth(16);
        assertThat(view.prefHeight(-1)).isEqualTo(16);
    }

    private static Bounds bounds(KindMark mark) {
        Shape lines = (Shape) new MarkView(mark).getChildrenUnmodifiable().getFirst();
        lines.setStroke(Color.BLACK);
        return lines.getLayoutBounds();
    }

    private static boolean fits(Bounds bounds) {
        return bounds.getMinX() >= 1
                && bounds.getMinY() >= 1
                && bounds.getMaxX() <= 23
                && bounds.getMaxY() <= 23
                && Math.max(bounds.getWidth(), bounds.getHeight()) >= 17;
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
