package dev.stackwright.ui.find;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Orders choices by how well typed letters fit: whole words before beginnings before letters that only follow each
/// other in the right order.
final class Fuzzy {

    private static final int MOST = 200;
    /// What it is worth at least if the letters stand together; those that only follow each other are worth less.
    private static final int FOUND = 450;

    private final String wanted;

    Fuzzy(String typed) {
        this.wanted = typed.strip().toLowerCase(Locale.ROOT);
    }

    private record Hit(Choice choice, int worth) {}

    /// The choices that fit, the best first; those that fit alike stay in their order.
    List<Choice> of(List<Choice> choices) {
        if (wanted.isEmpty()) {
            return choices.stream().limit(MOST).toList();
        }
        return choices.stream()
                .flatMap(this::hit)
                .sorted(Comparator.comparingInt(Hit::worth).reversed())
                .limit(MOST)
                .map(Hit::choice)
                .toList();
    }

    private Stream<Hit> hit(Choice choice) {
        int worth = Math.max(
                2 * worth(choice.title().toLowerCase(Locale.ROOT)),
                worth(choice.detail().toLowerCase(Locale.ROOT)));
        if (worth < FOUND && wanted.length() > 1) {
            Optional<String> line = choice.more().get().stream()
                    .filter(text -> text.toLowerCase(Locale.ROOT).contains(wanted))
                    .findFirst();
            if (line.isPresent()) {
                return Stream.of(new Hit(choice.detailed(line.get()), FOUND));
            }
        }
        return worth > 0 ? Stream.of(new Hit(choice, worth)) : Stream.empty();
    }

    private int worth(String text) {
        int at = text.indexOf(wanted);
        if (text.equals(wanted)) {
            return 1000;
        }
        if (at >= 0) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            return (at == 0 ? 900 : begins ? 800 : 600) - Math.min(100, text.length());
        }
        return inOrder(text) ? Math.max(1, 200 - text.length()) : 0;
    }

    private boolean inOrder(String text) {
        int next = 0;
        for (int i = 0; i < text.length() && next < wanted.length(); i++) {
            if (text.charAt(i) == wanted.charAt(next)) {
                next++;
            }
        }
        return next == wanted.length();
    }
}
