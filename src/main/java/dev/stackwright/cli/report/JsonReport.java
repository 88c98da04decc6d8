package dev.stackwright.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.stackwright.rules.Accepted;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rules;
import dev.stackwright.rules.Severity;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/// Findings as JSON, version 1: `{version, tool, findings, accepted, remarks, errors}`.
final class JsonReport {

    private static final int VERSION = 1;

    private JsonReport() {}

    static String write(Report report) {
        return Json.object(json -> {
            json.writeNumberField("version", VERSION);
            json.writeStringField("tool", "stackwright");
            Json.array(json, "findings", out -> {
                for (Judged design : report.designs()) {
                    for (Finding finding : design.verdict().findings()) {
                        Json.item(out, item -> finding(item, design, finding));
                    }
                }
            });
            Json.array(json, "accepted", out -> {
                for (Judged design : report.designs()) {
                    for (Accepted accepted : design.verdict().accepted()) {
                        Json.item(out, item -> accepted(item, design, accepted));
                    }
                }
            });
            Json.array(json, "remarks", out -> {
                for (Judged design : report.designs()) {
                    for (String remark : design.verdict().remarks()) {
                        out.writeString(design.file() + ": " + remark);
                    }
                }
            });
            Json.texts(json, "errors", report.errors());
        });
    }

    private static void accepted(JsonGenerator json, Judged design, Accepted accepted) throws IOException {
        json.writeStringField("by", accepted.by().name().toLowerCase(Locale.ROOT));
        json.writeStringField("reason", accepted.reason());
        finding(json, design, accepted.finding());
    }

    private static void finding(JsonGenerator json, Judged design, Finding finding) throws IOException {
        json.writeStringField("rule", finding.rule());
        json.writeStringField("facet", finding.facet());
        json.writeStringField("severity", finding.severity().id());
        Optional<Severity> own = Rules.rule(finding.rule())
                .map(rule -> rule.info().severity(finding.facet()))
                .filter(severity -> severity != finding.severity());
        if (own.isPresent()) {
            json.writeStringField("ruleSeverity", own.get().id());
        }
        json.writeStringField("file", design.file());
        json.writeNumberField("line", design.line(finding.element()));
        Json.object(json, "element", element -> {
            element.writeStringField("type", finding.element().type());
            element.writeStringField("name", finding.element().label());
        });
        json.writeStringField("message", finding.message());
        Json.object(json, "evidence", evidence -> {
            for (var value : finding.evidence().entrySet()) {
                evidence.writeStringField(value.getKey(), value.getValue());
            }
        });
        Json.texts(json, "fixes", finding.fixes().stream().map(Fix::title).toList());
    }
}
