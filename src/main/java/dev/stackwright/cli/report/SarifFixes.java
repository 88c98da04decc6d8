package dev.stackwright.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.stackwright.document.LineChange;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import java.io.IOException;
import java.util.List;

/// The fixes of findings as SARIF: the lines of the design file that go, and the text that comes in their place. Each
/// takes a reading of the whole file, so in a large one with many findings the later ones are known by their title
/// only.
final class SarifFixes {

    private static final int MOST_LINES_READ = 1_000_000;

    private final Judged design;
    private final String uri;
    private final String newline;
    private final List<String> lines;
    private int left;

    SarifFixes(Judged design, String uri) {
        String text = design.design().text();
        this.design = design;
        this.uri = uri;
        this.newline = text.contains("\r\n") ? "\r\n" : "\n";
        this.lines = text.lines().toList();
        this.left = MOST_LINES_READ / Math.max(1, lines.size());
    }

    void write(JsonGenerator json, Finding finding) throws IOException {
        left -= finding.fixes().size();
        if (finding.fixes().isEmpty() || left < 0) {
            return;
        }
        Json.array(json, "fixes", fixes -> {
            for (Fix fix : finding.fixes()) {
                List<LineChange> changes = changes(fix);
                if (!changes.isEmpty()) {
                    Json.item(fixes, item -> fix(item, fix, changes));
                }
            }
        });
    }

    private List<LineChange> changes(Fix fix) {
        String mended = design.design()
                .with(fix.edit().applyTo(design.design().design()))
                .text();
        return LineChange.between(lines, mended.lines().toList());
    }

    private void fix(JsonGenerator json, Fix fix, List<LineChange> changes) throws IOException {
        String description = fix.caution().isEmpty() ? fix.title() : fix.title() + ". " + fix.caution();
        Json.object(json, "description", message -> message.writeStringField("text", description));
        Json.array(
                json,
                "artifactChanges",
                artifacts -> Json.item(artifacts, artifact -> {
                    Json.object(artifact, "artifactLocation", file -> file.writeStringField("uri", uri));
                    Json.array(artifact, "replacements", replacements -> {
                        for (LineChange change : changes) {
                            Json.item(replacements, item -> replacement(item, change));
                        }
                    });
                }));
    }

    /// From the start of the first line that goes to the start of the line behind the last, so that breaks go too.
    private void replacement(JsonGenerator json, LineChange change) throws IOException {
        int first = change.at() + 1;
        Json.object(json, "deletedRegion", region -> {
            region.writeNumberField("startLine", first);
            region.writeNumberField("startColumn", 1);
            region.writeNumberField("endLine", first + change.gone());
            region.writeNumberField("endColumn", 1);
        });
        StringBuilder text = new StringBuilder();
        change.come().forEach(line -> text.append(line).append(newline));
        Json.object(json, "insertedContent", content -> content.writeStringField("text", text.toString()));
    }
}
