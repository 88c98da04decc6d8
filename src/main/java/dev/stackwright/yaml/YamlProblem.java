package dev.stackwright.yaml;

/// Text that cannot be read as the YAML of this program. The message is one sentence without the place, which `line`
/// and `column` tell, both counted from 1.
public final class YamlProblem extends Exception {

    private final int line;
    private final int column;

    /// A problem at a place.
    public YamlProblem(int line, int column, String sentence) {
        super(sentence);
        this.line = line;
        this.column = column;
    }

    /// The line, from 1.
    public int line() {
        return line;
    }

    /// The column, from 1.
    public int column() {
        return column;
    }
}
