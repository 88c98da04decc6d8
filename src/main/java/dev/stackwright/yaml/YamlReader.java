package dev.stackwright.yaml;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Turns text into nodes with places. Refuses what could be read in two ways or grow without bound.
final class YamlReader {

    /// How deep values may be nested.
    static final int DEPTH = 64;

    /// How many values one text may hold.
    static final int VALUES = 1_000_000;

    private final String text;
    private final Gaps gaps;
    private final Offsets offsets;
    private final Iterator<Event> events;
    private final Map<Scalar, Scalar> known = new HashMap<>();
    private int values;

    private YamlReader(String text) {
        this.text = text;
        this.gaps = new Gaps(text);
        this.offsets = Offsets.of(text);
        // The parser copies all it has read whenever a value is longer than its buffer, so the buffer holds the text.
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(YamlText.LIMIT + 1)
                .setBufferSize(text.length() + 2)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /// The map that `text` holds.
    static Node.Branch read(String text) throws YamlProblem {
        YamlReader reader = new YamlReader(text);
        try {
            return reader.document();
        } catch (MarkedYamlEngineException problem) {
            Mark mark = problem.getProblemMark().or(problem::getContextMark).orElse(null);
            String sentence = "this is not YAML (" + problem.getProblem().replaceAll("\\s+", " ") + ")";
            throw mark == null ? new YamlProblem(1, 1, sentence) : at(mark, sentence);
        } catch (YamlEngineException problem) {
            throw new YamlProblem(1, 1, "this is not YAML (" + problem.getMessage() + ")");
        }
    }

    private Node.Branch document() throws YamlProblem {
        Event event = next(next(events.next()));
        if (event.getEventId() == Event.ID.StreamEnd) {
            throw new YamlProblem(1, 1, "there is nothing in it");
        }
        Node root = node(events.next(), 1);
        if (!(root instanceof Node.Branch branch) || !(branch.value() instanceof Fields)) {
            throw new YamlProblem(
                    root.span().line(), root.span().column(), "expected keys with values, as in 'name: shop'");
        }
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw at(after, "a second document begins here; keep one document in a file");
        }
        return branch;
    }

    private Event next(Event before) {
        return before.getEventId() == Event.ID.StreamStart ? events.next() : before;
    }

    private Node node(Event event, int depth) throws YamlProblem {
        if (depth > DEPTH) {
            throw at(event, "values are nested deeper than " + DEPTH + " levels");
        }
        if (++values > VALUES) {
            throw at(event, "there are more than " + VALUES + " values");
        }
        Refusal.check(event);
        return switch (event) {
            case ScalarEvent scalar -> leaf(scalar);
            case CollectionStartEvent start when start.getEventId() == Event.ID.MappingStart -> map(start, depth);
            case CollectionStartEvent start -> list(start, depth);
            default -> throw at(event, "a value was expected here");
        };
    }

    private Node.Leaf leaf(ScalarEvent event) throws YamlProblem {
        Node.Style style = switch (event.getScalarStyle()) {
            case PLAIN, JSON_SCALAR_STYLE -> Node.Style.PLAIN;
            case SINGLE_QUOTED -> Node.Style.SINGLE;
            case DOUBLE_QUOTED -> Node.Style.DOUBLE;
            case LITERAL -> Node.Style.LITERAL;
            case FOLDED -> Node.Style.FOLDED;
        };
        Scalar value = known(Refusal.scalar(event, style == Node.Style.PLAIN));
        int start = offsets.at(start(event));
        int end = offsets.at(end(event));
        if (style == Node.Style.LITERAL || style == Node.Style.FOLDED) {
            end = endOfBlock(start, end);
        }
        return new Node.Leaf(span(event, start, end), value, style);
    }

    /// The same words come again and again; of a large design they would take a tenth of the memory.
    private Scalar known(Scalar read) {
        return known.computeIfAbsent(read, _ -> read);
    }

    private int endOfBlock(int start, int end) {
        boolean keeps = text.substring(start, gaps.lineEnd(start)).contains("+");
        int cut = end;
        while (cut > start && Character.isWhitespace(text.charAt(cut - 1)) && (!keeps || cut == end)) {
            cut--;
        }
        return keeps && text.startsWith("\r\n", cut - 1) ? cut - 1 : cut;
    }

    private Node.Branch map(CollectionStartEvent start, int depth) throws YamlProblem {
        List<Entry> entries = new ArrayList<>();
        SequencedMap<String, Value> read = new LinkedHashMap<>();
        int from = offsets.at(start(start));
        Event event = events.next();
        for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node.Leaf key = key(event);
            int begin =
                    gaps.is(gaps.skip(from), '?') ? gaps.skip(from) : key.span().start();
            int colon = gaps.skip(key.span().end());
            int after = gaps.is(colon, ':') ? colon + 1 : -1;
            Entry entry = new Entry(begin, after, key, node(events.next(), depth + 1));
            if (read.putIfAbsent(entry.name(), entry.value().value()) != null) {
                throw at(event, "the key '" + entry.name() + "' is there twice; remove one");
            }
            entries.add(entry);
            from = entry.end();
        }
        return branch(start, event, new Fields(read), entries);
    }

    private Node.Leaf key(Event event) throws YamlProblem {
        Refusal.check(event);
        if (!(event instanceof ScalarEvent scalar)) {
            throw at(event, "a key must be text");
        }
        if (scalar.getValue().isEmpty() && scalar.isPlain()) {
            throw at(event, "a key is missing here");
        }
        Node.Leaf leaf = leaf(scalar);
        return new Node.Leaf(leaf.span(), known(Scalar.of(scalar.getValue())), leaf.style());
    }

    private Node.Branch list(CollectionStartEvent start, int depth) throws YamlProblem {
        List<Entry> entries = new ArrayList<>();
        List<Value> read = new ArrayList<>();
        int from = offsets.at(start(start));
        Event event = events.next();
        for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            Node value = node(event, depth + 1);
            int dash = gaps.skip(from);
            Entry entry = start.isFlow()
                    ? new Entry(value.span().start(), -1, null, value)
                    : new Entry(dash, dash + 1, null, value);
            entries.add(entry);
            read.add(value.value());
            from = entry.end();
        }
        return branch(start, event, new Items(read), entries);
    }

    private Node.Branch branch(CollectionStartEvent start, Event end, Value value, List<Entry> entries) {
        int from = offsets.at(start(start));
        int to = start.isFlow() || entries.isEmpty()
                ? offsets.at(end(end))
                : entries.getLast().end();
        return new Node.Branch(span(start, from, to), value, start.isFlow(), List.copyOf(entries));
    }

    private static Span span(Event event, int start, int end) {
        Mark mark = start(event);
        return new Span(start, end, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Mark start(Event event) {
        return event.getStartMark().orElseThrow();
    }

    private static Mark end(Event event) {
        return event.getEndMark().orElseThrow();
    }

    static YamlProblem at(Event event, String sentence) {
        @Nullable Mark mark = event.getStartMark().orElse(null);
        return mark == null ? new YamlProblem(1, 1, sentence) : at(mark, sentence);
    }

    private static YamlProblem at(Mark mark, String sentence) {
        return new YamlProblem(mark.getLine() + 1, mark.getColumn() + 1, sentence);
    }
}
