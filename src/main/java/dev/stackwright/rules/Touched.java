package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The components and links that must be looked at again, among all there are. Only places with findings are kept, so
/// that an edit costs what it touches and what is wrong, not what there is.
record Touched(Places<Component> components, Places<Link> links) {

    static Touched of(Analysis analysis, Neighbourhood changed) {
        return new Touched(
                Places.of(analysis.components(), Component::name, changed::has),
                Places.of(analysis.links(), Link::key, changed::has));
    }

    /// The places of one sort: the number of each in the order of the design, and those that are touched.
    record Places<T>(Map<String, Integer> numbers, Map<String, T> touched) {

        static <T> Places<T> of(Stream<T> all, Function<T, String> name, Predicate<T> changed) {
            Map<String, Integer> numbers = new HashMap<>();
            Map<String, T> touched = new LinkedHashMap<>();
            all.forEach(place -> {
                String known = name.apply(place);
                numbers.put(known, numbers.size());
                if (changed.test(place)) {
                    touched.put(known, place);
                }
            });
            return new Places<>(numbers, touched);
        }

        /// What is found at every place, in order: at touched ones by looking, elsewhere what `old` says.
        Map<String, List<Finding>> over(Map<String, List<Finding>> old, Function<T, Stream<Finding>> look) {
            Map<String, List<Finding>> found = new HashMap<>();
            old.forEach((place, findings) -> {
                if (numbers.containsKey(place) && !touched.containsKey(place)) {
                    found.put(place, findings);
                }
            });
            touched.forEach((place, element) -> {
                List<Finding> here = look.apply(element).toList();
                if (!here.isEmpty()) {
                    found.put(place, here);
                }
            });
            return found.isEmpty() ? Map.of() : ordered(found);
        }

        private Map<String, List<Finding>> ordered(Map<String, List<Finding>> found) {
            List<String> places = new ArrayList<>(found.keySet());
            places.sort(Comparator.comparing(numbers::get));
            Map<String, List<Finding>> ordered = new LinkedHashMap<>();
            places.forEach(place -> ordered.put(place, found.getOrDefault(place, List.of())));
            return ordered;
        }
    }
}
