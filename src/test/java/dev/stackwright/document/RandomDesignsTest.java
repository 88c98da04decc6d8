package dev.stackwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.History;
import dev.stackwright.yaml.YamlDocument;
import dev.stackwright.yaml.YamlProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RandomDesignsTest {

    private static final String V1 = Documents.text("v1.yaml");

    private final long seed = Long.getLong("seed", new Random().nextLong());
    private RandomDesigns random = new RandomDesigns(new Random(0));

    @BeforeEach
    void sow() {
        System.out.println("seed " + seed);
        random = new RandomDesigns(new Random(seed));
    }

    @Test
    void aNewFileReadsBackAsItsDesign() throws DesignFileProblem {
        for (int round = 0; round < 500; round++) {
            Design design = random.design();
            String text = DesignFile.create(design).text();
            assertThat(Documents.parse(text).design()).as(text).isEqualTo(design);
        }
    }

    @Test
    void anEditedFileReadsBackAsTheEditedDesign() throws DesignFileProblem {
        for (int round = 0; round < 60; round++) {
            DesignFile file = Documents.parse(round % 2 == 0 ? V1 : V1.replace("\n", "\r\n"));
            for (int step = 0; step < 25; step++) {
                Edit edit = random.edit(file.design());
                Design wanted = edit.applyTo(file.design());
                String text = file.with(wanted).text();
                file = Documents.parse(text);
                assertThat(file.design()).as(edit.title() + "\n" + text).isEqualTo(wanted);
                assertThat(text).contains("# The storefront, as agreed in spring.", "# from the contract");
            }
        }
    }

    @Test
    void editsAtOnceLeadToTheSameDesignAsOneByOne() throws DesignFileProblem {
        for (int round = 0; round < 100; round++) {
            DesignFile file = Documents.parse(V1);
            Design wanted = file.design();
            for (int step = 0; step < 12; step++) {
                wanted = random.edit(wanted).applyTo(wanted);
            }
            String text = file.with(wanted).text();
            assertThat(Documents.parse(text).design()).as(text).isEqualTo(wanted);
        }
    }

    @Test
    void undoAndRedoLeadBackToEqualDesignsAndEqualBytes() throws DesignFileProblem {
        for (int round = 0; round < 100; round++) {
            DesignFile file = Documents.parse(V1);
            History history = History.of(file.design());
            List<Design> seen = new ArrayList<>();
            for (int step = 0; step < 20; step++) {
                History next = history.apply(random.edit(history.present()));
                if (next.past().size() > history.past().size()) {
                    seen.add(history.present());
                    history = next;
                }
            }
            Design last = history.present();
            for (Design design : seen.reversed()) {
                history = history.undo();
                assertThat(history.present()).isEqualTo(design);
            }
            assertThat(file.with(history.present()).text()).isEqualTo(V1);
            for (int step = 0; step < seen.size(); step++) {
                history = history.redo();
            }
            assertThat(history.present()).isEqualTo(last);
        }
    }

    @Test
    void anyTreeCanBecomeAnyOther() throws YamlProblem {
        for (int round = 0; round < 3_000; round++) {
            YamlDocument document = YamlDocument.of(random.fields(3).with("end", random.value(2)), Set.of());
            var wanted = random.fields(3).with("end", random.value(2));
            YamlDocument changed = YamlDocument.read(document.text()).with(wanted);
            assertThat(YamlDocument.read(changed.text()).root())
                    .as(document.text())
                    .isEqualTo(changed.root());
            assertThat(changed.root())
                    .isEqualTo(YamlDocument.of(wanted, Set.of()).root());
        }
    }

    @Test
    void settingOneScalarLeavesEveryOtherRowAlone() throws YamlProblem {
        List<String> rows = V1.lines().toList();
        var number = Pattern.compile("(?<=: )[0-9]+(?=[,}\\s])");
        for (int row = 0; row < rows.size(); row++) {
            var matcher = number.matcher(rows.get(row));
            while (matcher.find()) {
                List<String> changed = new ArrayList<>(rows);
                changed.set(
                        row,
                        rows.get(row).substring(0, matcher.start()) + "4711"
                                + rows.get(row).substring(matcher.end()));
                String wanted = String.join("\n", changed) + "\n";
                var root = YamlDocument.read(wanted).root();
                assertThat(YamlDocument.read(V1).with(root).text()).isEqualTo(wanted);
            }
        }
    }
}
