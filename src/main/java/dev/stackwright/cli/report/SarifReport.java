package dev.stackwright.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.stackwright.rules.Accepted;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Rules;
import dev.stackwright.rules.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A report as SARIF 2.1.0. All rules are declared, so that a reader can close what is mended; a finding keeps its
/// fingerprint while its rule, element and measured values stay; accepted ones are there, suppressed.
final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifReport() {}

    static String write(Report report) {
        return Json.object(json -> {
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            Json.array(json, "runs", runs -> Json.item(runs, run -> run(run, report)));
        });
    }

    private static void run(JsonGenerator json, Report report) throws IOException {
        Json.object(
                json,
                "tool",
                tool -> Json.object(tool, "driver", driver -> {
                    driver.writeStringField("name", "stackwright");
                    Json.array(driver, "rules", rules -> {
                        for (Rule rule : Rules.ALL) {
                            Json.item(rules, item -> rule(item, rule.info()));
                        }
                    });
                }));
        Json.array(
                json,
                "invocations",
                invocations -> Json.item(invocations, invocation -> {
                    List<String> problems = new java.util.ArrayList<>(report.errors());
                    report.designs()
                            .forEach(design -> design.verdict().failures().forEach(f -> problems.add(f.sentence())));
                    invocation.writeBooleanField("executionSuccessful", problems.isEmpty());
                    Json.array(invocation, "toolExecutionNotifications", notifications -> {
                        for (String problem : problems) {
                            Json.item(notifications, item -> {
                                item.writeStringField("level", "error");
                                text(item, "message", problem);
                            });
                        }
                    });
                }));
        Json.array(json, "results", results -> {
            for (Judged design : report.designs()) {
                SarifFixes fixes = new SarifFixes(design, uri(design.file()));
                for (Finding finding : design.verdict().findings()) {
                    Json.item(results, item -> {
                        result(item, design, finding, Optional.empty());
                        fixes.write(item, finding);
                    });
                }
                for (Accepted accepted : design.verdict().accepted()) {
                    Json.item(results, item -> result(item, design, accepted.finding(), Optional.of(accepted)));
                }
            }
        });
    }

    private static void rule(JsonGenerator json, RuleInfo info) throws IOException {
        json.writeStringField("id", info.id());
        text(json, "shortDescription", info.title());
        text(json, "fullDescription", info.when());
        text(json, "help", info.why() + " " + info.fix() + " (" + info.source() + ")");
        Json.object(json, "defaultConfiguration", standard -> {
            if (info.optional()) {
                standard.writeBooleanField("enabled", false);
            }
            standard.writeStringField("level", level(info.severity()));
        });
    }

    private static void result(JsonGenerator json, Judged design, Finding finding, Optional<Accepted> accepted)
            throws IOException {
        json.writeStringField("ruleId", finding.rule());
        json.writeStringField("level", level(finding.severity()));
        text(json, "message", finding.message());
        Json.array(
                json,
                "locations",
                locations -> Json.item(locations, location -> {
                    Json.object(location, "physicalLocation", place -> {
                        Json.object(
                                place, "artifactLocation", file -> file.writeStringField("uri", uri(design.file())));
                        Json.object(
                                place,
                                "region",
                                region -> region.writeNumberField("startLine", design.line(finding.element())));
                    });
                    Json.array(
                            location,
                            "logicalLocations",
                            logical -> Json.item(logical, element -> {
                                element.writeStringField(
                                        "name", finding.element().label());
                                element.writeStringField(
                                        "kind", finding.element().type());
                                element.writeStringField(
                                        "fullyQualifiedName",
                                        finding.element().type() + "/"
                                                + finding.element().label());
                            }));
                }));
        Json.object(
                json, "partialFingerprints", prints -> prints.writeStringField("stackwright/v1", finding.identity()));
        Json.object(json, "properties", properties -> {
            properties.writeStringField("facet", finding.facet());
            Json.object(properties, "evidence", evidence -> {
                for (var value : finding.evidence().entrySet()) {
                    evidence.writeStringField(value.getKey(), value.getValue());
                }
            });
            Json.texts(
                    properties,
                    "fixes",
                    finding.fixes().stream().map(fix -> fix.title()).toList());
        });
        if (accepted.isPresent()) {
            suppressions(json, accepted.get());
        }
    }

    private static void suppressions(JsonGenerator json, Accepted accepted) throws IOException {
        Json.array(
                json,
                "suppressions",
                list -> Json.item(list, item -> {
                    item.writeStringField("kind", accepted.by() == Accepted.By.WAIVER ? "inSource" : "external");
                    item.writeStringField("status", "accepted");
                    item.writeStringField("justification", accepted.reason());
                }));
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        Json.object(json, name, message -> message.writeStringField("text", text));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /// A relative file stays relative, so that a reader can find it in the repository.
    private static String uri(String file) {
        Path path = Path.of(file);
        return path.isAbsolute()
                ? path.toUri().toString()
                : file.replace('\\', '/').replace(" ", "%20");
    }
}
