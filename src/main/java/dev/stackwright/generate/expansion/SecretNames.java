package dev.stackwright.generate.expansion;

import dev.stackwright.catalog.Kind;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.model.Component;
import dev.stackwright.model.Names;

/// The names of one component's secret: in Compose, and of the variable in `.env`.
record SecretNames(String secret, String variable, String help) {

    static SecretNames of(Component component, Kind.SecretSpec spec) {
        String variable = Names.variable(component.name()) + "_" + Names.variable(spec.name());
        return new SecretNames(
                variable.toLowerCase(java.util.Locale.ROOT), variable, spec.help() + " of " + component.name());
    }

    /// What stands in `compose.yaml` for the value; Compose stops with the hint if it is missing.
    String reference() {
        return "${" + variable + ":?set it in .env}";
    }

    Blueprint.Secret spec() {
        return new Blueprint.Secret(secret, variable, help);
    }
}
