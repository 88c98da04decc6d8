package dev.stackwright.rules;

import dev.stackwright.model.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The waivers of a design, with what each is worth today.
record Waivers(List<Waiver> all, LocalDate today) {

    static Waivers of(List<Waiver> all, LocalDate today) {
        return new Waivers(List.copyOf(all), today);
    }

    /// The finding as accepted, if a waiver that holds today covers it.
    Optional<Accepted> of(Finding finding) {
        return all.stream()
                .filter(waiver -> complaint(waiver).isEmpty() && finding.coveredBy(waiver))
                .findFirst()
                .map(waiver -> new Accepted(
                        finding, Accepted.By.WAIVER, waiver.reason().orElse("")));
    }

    /// What is wrong with each waiver that does nothing.
    List<String> remarks(List<Rule> rules, List<Finding> findings) {
        List<String> remarks = new ArrayList<>();
        for (Waiver waiver : all) {
            boolean known = rules.stream()
                    .anyMatch(rule ->
                            waiver.rule().split("/", 2)[0].equals(rule.info().id()));
            boolean matches = findings.stream().anyMatch(finding -> finding.coveredBy(waiver));
            complaint(waiver)
                    .or(() -> known ? Optional.empty() : Optional.of("names a rule that there is not"))
                    .or(() -> matches ? Optional.empty() : Optional.of("matches no finding, and can go"))
                    .ifPresent(complaint -> remarks.add("The waiver of " + label(waiver) + " " + complaint + "."));
        }
        return remarks;
    }

    private Optional<String> complaint(Waiver waiver) {
        if (waiver.reason().isEmpty()) {
            return Optional.of("gives no reason, so it covers nothing");
        }
        return waiver.until()
                .filter(today::isAfter)
                .map(until -> "ended on " + until + ", so it covers nothing any more");
    }

    private static String label(Waiver waiver) {
        return waiver.rule() + waiver.place().map(place -> " on " + place).orElse("");
    }
}
