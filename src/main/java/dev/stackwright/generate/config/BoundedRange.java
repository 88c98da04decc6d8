package dev.stackwright.generate.config;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// `range(1, 3)` with an end: all ranges of one filling together have at most so many numbers as there are rounds left,
/// so that a template that counts without end is stopped.
final class BoundedRange extends AbstractExtension {

    /// The variable that holds the rounds left; no template can name it.
    static final String ROUNDS = "rounds left";

    static final int MOST = 10_000;

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("range", new Range());
    }

    private static final class Range implements Function {
        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            int start = number(arguments, "start");
            int end = number(arguments, "end");
            long length = Math.max(0L, (long) end - start + 1);
            boolean tooMany = length > MOST
                    || !(context.getVariable(ROUNDS) instanceof AtomicInteger left)
                    || left.addAndGet((int) -length) < 0;
            if (tooMany) {
                throw new PebbleException(
                        null,
                        "it counts more than " + MOST + " rounds",
                        line,
                        self.getName().lines().findFirst().orElse(""));
            }
            return IntStream.rangeClosed(start, end).boxed().toList();
        }

        private static int number(Map<String, Object> arguments, String name) {
            return arguments.get(name) instanceof Number number ? number.intValue() : 0;
        }

        @Override
        public List<String> getArgumentNames() {
            return List.of("start", "end");
        }
    }
}
