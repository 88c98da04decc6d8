package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The components and links that must be looked at again, among all there are. Only places with findings are kept, so
/// that an edit costs what it touches and what is wrong, not what there is.
record Touched(Places<Component> components, Places<Link> links) {

    /// What an edit changed of the topology that was judged `before`, or all of it.
    static Touched of(Optional<Evaluation> before, Analysis now) {
        Neighbourhood changed =
                before.map(old -> Neighbourhood.of(old.analysis(), now)).orElse(Neighbourhood.ALL);
        Optional<Touched> old = before.map(Evaluation::touched);
        return new Touched(
                Places.of(old.map(Touched::components), now.components(), Component::name, changed::has),
                Places.of(old.map(Touched::links), now.links(), Link::key, changed::has));
    }

    /// The places of one sort: all in the order of the design, the number of each by its name, those that are touched,
    /// and whether they are `steady`, the same ones in the same order as before.
    record Places<T>(List<T> all, Map<String, Integer> numbers, Map<String, T> touched, boolean steady) {

        static <T> Places<T> of(
                Optional<Places<T>> before, Stream<T> now, Function<T, String> name, Predicate<T> changed) {
            List<T> all = now.toList();
            Map<String, T> touched = new LinkedHashMap<>();
            all.stream().filter(changed).forEach(place -> touched.put(name.apply(place), place));
            Optional<Places<T>> steady = before.filter(old -> same(old.all, all, name));
            return new Places<>(
                    all, steady.map(Places::numbers).orElseGet(() -> numbers(all, name)), touched, steady.isPresent());
        }

        private static <T> boolean same(List<T> old, List<T> now, Function<T, String> name) {
            return old.size() == now.size()
                    && IntStream.range(0, now.size())
                            .allMatch(i -> old.get(i).equals(now.get(i))
                                    || name.apply(old.get(i)).equals(name.apply(now.get(i))));
        }

        private static <T> Map<String, Integer> numbers(List<T> all, Function<T, String> name) {
            Map<String, Integer> numbers = new HashMap<>();
            all.forEach(place -> numbers.put(name.apply(place), numbers.size()));
            return numbers;
        }

        /// What is found at every place, in order: at touched ones by looking, elsewhere what `old` says.
        Map<String, List<Finding>> over(Map<String, List<Finding>> old, Function<T, Stream<Finding>> look) {
            Map<String, List<Finding>> again = new LinkedHashMap<>();
            touched.forEach(
                    (place, element) -> again.put(place, look.apply(element).toList()));
            boolean asBefore = steady
                    && again.entrySet().stream()
                            .allMatch(entry -> entry.getValue().equals(old.getOrDefault(entry.getKey(), List.of())));
            return asBefore ? old : merged(old, again);
        }

        private Map<String, List<Finding>> merged(Map<String, List<Finding>> old, Map<String, List<Finding>> again) {
            Map<String, List<Finding>> found = new HashMap<>(old);
            found.putAll(again);
            found.values().removeIf(List::isEmpty);
            found.keySet().retainAll(numbers.keySet());
            Map<String, List<Finding>> ordered = new LinkedHashMap<>();
            found.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> numbers.getOrDefault(entry.getKey(), 0)))
                    .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
            return ordered;
        }
    }
}
