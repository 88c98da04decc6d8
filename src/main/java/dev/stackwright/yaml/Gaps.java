package dev.stackwright.yaml;

/// Looks at the text between values, where only blanks, line breaks and comments stand.
record Gaps(String text) {

    /// The first offset from `from` that is neither blank, nor a line break, nor in a comment.
    int skip(int from) {
        int at = from;
        while (at < text.length()) {
            char here = text.charAt(at);
            if (here == '#') {
                at = lineEnd(at);
            } else if (isBlank(here) || isBreak(here)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /// The first offset from `from` that is not a blank.
    int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The offset of the line break that ends the line of `at`, or the end of the text.
    int lineEnd(int at) {
        int end = at;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The offset at which the line of `at` begins.
    int lineStart(int at) {
        int start = at;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /// The offset at which the line after that of `at` begins, or the end of the text.
    int nextLine(int at) {
        int end = lineEnd(at);
        if (text.startsWith("\r\n", end)) {
            return end + 2;
        }
        return Math.min(end + 1, text.length());
    }

    /// True if `at` is the end of its line or the start of a comment that runs to the end.
    boolean endsLine(int at) {
        int next = skipBlanks(at);
        return next == text.length() || isBreak(text.charAt(next)) || text.charAt(next) == '#';
    }

    /// True if only blanks stand between the start of the line and `at`.
    boolean beginsLine(int at) {
        int before = at;
        while (before > 0 && isBlank(text.charAt(before - 1))) {
            before--;
        }
        return before == 0 || isBreak(text.charAt(before - 1));
    }

    /// How far `at` stands from the start of its line.
    int column(int at) {
        return at - lineStart(at);
    }

    /// True if the character at `at` is `wanted`.
    boolean is(int at, char wanted) {
        return at >= 0 && at < text.length() && text.charAt(at) == wanted;
    }

    /// True if the line that begins at `start` is nothing but a comment.
    boolean isComment(int start) {
        return is(skipBlanks(start), '#');
    }

    /// True if the line that begins at `start` holds nothing.
    boolean isBlankLine(int start) {
        int at = skipBlanks(start);
        return at == text.length() || isBreak(text.charAt(at));
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }

    private static boolean isBreak(char character) {
        return character == '\n' || character == '\r';
    }
}
