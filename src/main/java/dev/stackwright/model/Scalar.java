package dev.stackwright.model;

/// One plain value as it is written in a design: `256MiB`, `2`, `true`. The type says how the text is to be read.
public record Scalar(String text, Type type) implements Value {

    /// How a scalar's text is read, and therefore whether it needs quotes when written as text.
    public enum Type {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        NULL
    }

    /// The value that stands for a key without a value.
    public static final Scalar NULL = new Scalar("", Type.NULL);

    /// Text, whatever it looks like.
    public static Scalar of(String text) {
        return new Scalar(text, Type.TEXT);
    }

    /// A whole number.
    public static Scalar of(long number) {
        return new Scalar(Long.toString(number), Type.INTEGER);
    }

    /// `true` or `false`.
    public static Scalar of(boolean flag) {
        return new Scalar(Boolean.toString(flag), Type.BOOLEAN);
    }

    /// The scalar that a person means who types `text` into a form: a number, a truth value, or else text.
    public static Scalar typed(String text) {
        if (text.equals("true") || text.equals("false")) {
            return new Scalar(text, Type.BOOLEAN);
        }
        if (text.matches("-?(0|[1-9][0-9]{0,17})")) {
            return new Scalar(text, Type.INTEGER);
        }
        if (text.matches("-?(0|[1-9][0-9]*)\\.[0-9]+")) {
            return new Scalar(text, Type.DECIMAL);
        }
        return of(text);
    }

    /// The text as written.
    @Override
    public String toString() {
        return text;
    }
}
