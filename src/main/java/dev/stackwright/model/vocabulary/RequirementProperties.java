package dev.stackwright.model.vocabulary;

import static dev.stackwright.model.vocabulary.Type.Plain.DECIMAL;
import static dev.stackwright.model.vocabulary.Type.Plain.DURATION;
import static dev.stackwright.model.vocabulary.Type.Plain.INTEGER;
import static dev.stackwright.model.vocabulary.Type.Plain.PERCENT;
import static dev.stackwright.model.vocabulary.Type.Plain.SIZE;
import static dev.stackwright.model.vocabulary.Type.Plain.TEXTS;

import java.util.List;

/// The properties of `requirements`.
final class RequirementProperties {

    private static final String UNSTATED = "not stated";

    private static final Type RETENTION = Type.group(
            Property.of("log", DURATION, UNSTATED, "How long logs must be kept."),
            Property.of("metric", DURATION, UNSTATED, "How long metrics must be kept."),
            Property.of("trace", DURATION, UNSTATED, "How long traces must be kept."),
            Property.of("topic", DURATION, UNSTATED, "How long messages in topics must be kept."));

    private static final Type HOST = Type.group(
            Property.of("cpus", DECIMAL, UNSTATED, "Processors of one host."),
            Property.of("memory", SIZE, UNSTATED, "Memory of one host."),
            Property.of("disk", SIZE, UNSTATED, "Disk space of one host."),
            Property.of("zones", INTEGER, "1", "How many failure zones the hosts are spread over."));

    static final List<Property> ALL = List.of(
            Property.of(
                    "stage",
                    Type.choice("dev", "staging", "prod"),
                    "prod",
                    "How strictly the design is judged; staging is judged as prod."),
            Property.of("rps", DECIMAL, UNSTATED, "Requests a second that arrive on average."),
            Property.of("burstFactor", DECIMAL, UNSTATED, "How many times the average a burst reaches."),
            Property.of("p99", DURATION, UNSTATED, "The time within which 99 of 100 requests must be answered."),
            Property.of("availability", PERCENT, UNSTATED, "The share of time in which the system must answer."),
            Property.of("rpo", DURATION, UNSTATED, "How much recent data may be lost at worst."),
            Property.of("rto", DURATION, UNSTATED, "How long a recovery may take."),
            Property.of("dataSize", SIZE, UNSTATED, "How much data the stores hold."),
            Property.of("retention", RETENTION, UNSTATED, "How long each sort of data must be kept."),
            Property.of("compliance", TEXTS, "none", "Rules of law or industry that apply, such as gdpr."),
            Property.of("host", HOST, UNSTATED, "What one machine that runs the stack offers."));

    private RequirementProperties() {}
}
