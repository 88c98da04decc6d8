package dev.stackwright.ui.fx;

import java.util.function.Consumer;

/// How work in the background ended: with a result, or with a problem and its sentence for the person.
public sealed interface Outcome<T> {

    /// The work is done.
    record Done<T>(T result) implements Outcome<T> {}

    /// The work could not be done.
    record Failed<T>(String sentence) implements Outcome<T> {}

    /// A failure with the problem's own sentence.
    static <T> Outcome<T> failed(Exception problem) {
        return new Failed<>(String.valueOf(problem.getMessage()));
    }

    /// Hands the result to `done`, or the sentence to `failed`.
    default void then(Consumer<T> done, Consumer<String> failed) {
        switch (this) {
            case Done<T>(T result) -> done.accept(result);
            case Failed<T>(String sentence) -> failed.accept(sentence);
        }
    }
}
