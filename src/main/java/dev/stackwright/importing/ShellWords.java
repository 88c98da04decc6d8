package dev.stackwright.importing;

import java.util.ArrayList;
import java.util.List;

/// Takes a command line apart as a shell does: at blanks, with quotes and backslashes, without substituting anything.
final class ShellWords {

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean begun;
    private char quote;

    private ShellWords(String line) {
        this.line = line;
    }

    /// The words up to the end of the command: a comment, or what comes behind `;`, `|` or `&`, is none of it.
    static List<String> of(String line) throws ImportProblem {
        return new ShellWords(line).split();
    }

    private List<String> split() throws ImportProblem {
        for (int at = 0; at < line.length() && !ends(line.charAt(at)); at++) {
            char here = line.charAt(at);
            boolean escapes = here == '\\' && quote != '\'' && at + 1 < line.length();
            if (escapes && (quote == 0 || "\"\\$`".indexOf(line.charAt(at + 1)) >= 0)) {
                at++;
                add(line.charAt(at));
            } else {
                take(here);
            }
        }
        if (quote != 0) {
            throw new ImportProblem("A quote " + quote + " of a docker run is never closed; copy the whole command.");
        }
        end();
        return words;
    }

    private boolean ends(char here) {
        return quote == 0 && (";|&".indexOf(here) >= 0 || (here == '#' && !begun));
    }

    private void take(char here) {
        if (quote != 0 && here == quote) {
            quote = 0;
        } else if (quote == 0 && (here == '"' || here == '\'')) {
            quote = here;
            begun = true;
        } else if (quote == 0 && Character.isWhitespace(here)) {
            end();
        } else {
            add(here);
        }
    }

    private void add(char here) {
        begun = true;
        word.append(here);
    }

    private void end() {
        if (begun) {
            words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
    }
}
