package dev.stackwright.ui;

import dev.stackwright.ui.shell.Actions;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/// Stands in where there is no engine: nothing can be started.
record NoStack() implements Actions.Stack {

    private static final ObservableValue<Boolean> NEVER = new ReadOnlyBooleanWrapper(false);

    @Override
    public void start() {}

    @Override
    public void stop() {}

    @Override
    public ObservableValue<Boolean> canStart() {
        return NEVER;
    }

    @Override
    public ObservableValue<Boolean> canStop() {
        return NEVER;
    }
}
