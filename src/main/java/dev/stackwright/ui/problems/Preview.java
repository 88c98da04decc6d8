package dev.stackwright.ui.problems;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.document.DesignFile;
import dev.stackwright.generate.ExportFile;
import dev.stackwright.model.Design;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.ui.session.Exported;
import dev.stackwright.ui.session.Judgement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;

/// What a fix would change: the text of the design and of every exported file, and the findings that go and come.
public record Preview(List<TextChange> texts, List<Finding> gone, List<Finding> come, Optional<String> problem) {

    /// How many findings are named that a fix raises.
    private static final int NAMED = 6;

    private static final List<String> LAST = List.of("STACK.md", "handoff.yaml");

    /// Copies the lists.
    public Preview {
        texts = List.copyOf(texts);
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /// Works out what `fix` would change in the design of `file`; takes its time, so not on the FX thread.
    public static Preview of(DesignFile file, Judgement known, Fix fix, Catalog catalog) {
        Design before = file.design();
        Design after = fix.edit().applyTo(before);
        Judgement old = before.topology().equals(known.topology()) ? known : Judgement.of(before.topology(), catalog);
        Judgement next = old.then(after.topology(), catalog, () -> false).orElse(old);
        Exported now = Exported.of(next);
        String name = file.path().map(Path::getFileName).map(Path::toString).orElse(before.name() + ".stack.yaml");
        List<TextChange> texts = new ArrayList<>();
        texts.add(TextChange.of(name, file.text(), file.with(after).text()));
        texts.addAll(files(Exported.of(old).files(), now.files()));
        return new Preview(
                texts.stream().filter(text -> !text.isEmpty()).toList(),
                without(old.findings(), next.findings()),
                without(next.findings(), old.findings()),
                now.problem());
    }

    /// The design's configuration before what only reports on it.
    private static List<TextChange> files(List<ExportFile> before, List<ExportFile> after) {
        Map<String, String> old = contents(before);
        Map<String, String> now = contents(after);
        SequencedSet<String> paths = new LinkedHashSet<>(now.keySet());
        paths.addAll(old.keySet());
        LAST.stream().filter(paths::contains).forEach(paths::addLast);
        return paths.stream()
                .map(path -> TextChange.of(path, old.getOrDefault(path, ""), now.getOrDefault(path, "")))
                .toList();
    }

    private static SequencedMap<String, String> contents(List<ExportFile> files) {
        return files.stream()
                .collect(Collectors.toMap(ExportFile::path, ExportFile::content, (one, _) -> one, LinkedHashMap::new));
    }

    private static List<Finding> without(List<Finding> findings, List<Finding> others) {
        Set<String> known = others.stream().map(Preview::place).collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> !known.contains(place(finding)))
                .toList();
    }

    private static String place(Finding finding) {
        return finding.id() + " " + finding.element().label();
    }

    /// What becomes of the findings, and why there are no files if there are none.
    public String consequence() {
        return findings()
                + problem.map(why -> " No files can be made yet: " + why).orElse("");
    }

    private String findings() {
        if (come.isEmpty()) {
            return "Mends " + count() + " and raises none.";
        }
        String raised = come.stream()
                .limit(NAMED)
                .map(finding -> finding.severity().id() + " " + finding.id() + " on "
                        + finding.element().label())
                .collect(Collectors.joining(", "));
        String more = come.size() > NAMED ? " and " + (come.size() - NAMED) + " more" : "";
        return "Mends " + count() + " and raises " + raised + more + ".";
    }

    private String count() {
        return gone.size() == 1 ? "1 finding" : gone.size() + " findings";
    }
}
