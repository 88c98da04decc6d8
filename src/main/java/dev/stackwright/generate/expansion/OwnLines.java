package dev.stackwright.generate.expansion;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The lines of a configuration file that come from the design word for word.
final class OwnLines {

    private OwnLines() {}

    /// The numbers, from 1, of the lines of `content` that `written`, the file without them, does not have. Empty lines
    /// around them are the template's.
    static List<Integer> of(String written, String content) {
        List<String> lines = content.lines().toList();
        return DiffUtils.diff(written.lines().toList(), lines).getDeltas().stream()
                .flatMap(delta -> numbers(delta.getTarget(), lines))
                .toList();
    }

    private static Stream<Integer> numbers(Chunk<String> chunk, List<String> lines) {
        int from = chunk.getPosition();
        int to = from + chunk.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (from < to && lines.get(to - 1).isBlank()) {
            to--;
        }
        return IntStream.rangeClosed(from + 1, to).boxed();
    }
}
