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
            Map<String, List<Finding>> found = new LinkedHashMap<>();
            old.forEach((place, findings) -> {
                T element = touched.get(place);
                if (element != null) {
                    put(found, place, look.apply(element).toList());
                } else if (numbers.containsKey(place)) {
                    found.put(place, findings);
                }
            });
            touched.forEach((place, element) -> {
                if (!old.containsKey(place)) {
                    put(found, place, look.apply(element).toList());
                }
            });
            return inOrder(found) ? found : ordered(found);
        }

        private static void put(Map<String, List<Finding>> found, String place, List<Finding> here) {
            if (!here.isEmpty()) {
                found.put(place, here);
            }
        }

        private boolean inOrder(Map<String, List<Finding>> found) {
            int last = -1;
            for (String place : found.keySet()) {
                int number = numbers.getOrDefault(place, -1);
                if (number < last) {
                    return false;
                }
                last = number;
            }
            return true;
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
