package dev.stackwright.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.History;
import dev.stackwright.model.Scalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Unsaved work is kept with its history, and belongs to one window at a time.
class JournalTest {

    @TempDir
    private Path parent;

    private Path design;
    private Journals journals;

    @BeforeEach
    void makeFiles() throws IOException {
        design = Files.writeString(parent.resolve("a.stack.yaml"), Documents.text("v1.yaml"));
        journals = new Journals(parent.resolve("unsaved"));
    }

    @Test
    void everyStepReadsBackAsItWasAndTheFileKeepsItsBytes() throws IOException, DesignFileProblem {
        Journal journal = new Journal(DesignFile.read(design), steps(40).at(25));
        HeldJournal held = journals.begin();
        held.write(journal);
        Journal read = held.read();
        assertThat(read.history().designs()).isEqualTo(journal.history().designs());
        assertThat(read.history().titles()).isEqualTo(journal.history().titles());
        assertThat(read.history().at()).isEqualTo(25);
        assertThat(read.file().path()).isEqualTo(journal.file().path());
        assertThat(read.present().text()).isEqualTo(journal.present().text());
        assertThat(read.present().save().design()).isEqualTo(journal.history().present());
    }

    @Test
    void whatIsWrittenLaterTakesThePlaceOfWhatWasWrittenBefore() throws IOException, DesignFileProblem {
        HeldJournal held = journals.begin();
        DesignFile file = DesignFile.read(design);
        History first = steps(12);
        held.write(new Journal(file, first));
        History other = first.at(7).apply(rename("other"));
        held.write(new Journal(file, other));
        assertThat(held.read().history().designs()).isEqualTo(other.designs());
        assertThat(held.read().history().titles()).isEqualTo(other.titles());
    }

    @Test
    void aDesignWithoutAFileIsKeptToo() throws IOException, DesignFileProblem {
        DesignFile file = Template.of("web-api").orElseThrow().file();
        HeldJournal held = journals.begin();
        held.write(new Journal(file, History.of(file.design()).apply(rename("mine"))));
        assertThat(held.read().file().path()).isEmpty();
        assertThat(held.read().present().text()).contains("name: mine");
    }

    @Test
    void aJournalIsLeftBehindOnlyOnceItsWindowHasLetItGo() throws IOException {
        HeldJournal held = journals.begin();
        assertThat(journals.left()).isEmpty();
        held.write(new Journal(DesignFile.create(steps(1).present()), steps(3)));
        assertThat(journals.left()).isEmpty();
        held.letGo();
        List<HeldJournal> left = journals.left();
        assertThat(left).hasSize(1);
        assertThat(journals.left()).as("what one window offers, no other does").isEmpty();
        left.getFirst().remove();
        assertThat(files()).isEmpty();
    }

    @Test
    void aDamagedJournalIsToldOf() throws IOException {
        HeldJournal held = journals.begin();
        held.write(new Journal(DesignFile.create(steps(1).present()), steps(3)));
        Files.writeString(parent.resolve("unsaved").resolve(files().getFirst()), "{\"journal\":1,");
        assertThatThrownBy(held::read)
                .isInstanceOf(DesignFileProblem.class)
                .hasMessageEndingWith(": the unsaved work cannot be read, as the file is damaged; delete it");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(parent.resolve("unsaved"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Edit rename(String name) {
        return new Edit.SetProperty(new Element.OfDesign(), "name", Scalar.of(name));
    }

    /// Random designs, each a step from the one before.
    private static History steps(int count) {
        Random random = new Random(11);
        List<Design> designs = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        designs.add(new RandomDesigns(random).design());
        for (int step = 1; step <= count; step++) {
            designs.add(new RandomDesigns(random).design());
            titles.add("Step " + step);
        }
        return History.of(designs, titles, count);
    }
}
