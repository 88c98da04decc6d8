package dev.stackwright.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Which components every way from the roots to another one passes, by the algorithm of Cooper, Harvey and Kennedy:
/// what is below a component in this tree is lost without it.
final class Dominators {

    private static final int ROOT = 0;

    private final List<String> order = new ArrayList<>();
    private final Map<String, Integer> number = new HashMap<>();
    private final int[] dominator;
    private final Map<Integer, List<Integer>> children = new HashMap<>();

    Dominators(Collection<String> roots, Function<String, List<String>> next) {
        number(roots, next);
        List<List<Integer>> before = before(roots, next);
        dominator = new int[order.size()];
        java.util.Arrays.fill(dominator, -1);
        dominator[ROOT] = ROOT;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int node = 1; node < order.size(); node++) {
                int found = -1;
                for (int earlier : before.get(node)) {
                    if (dominator[earlier] >= 0) {
                        found = found < 0 ? earlier : common(earlier, found);
                    }
                }
                changed |= dominator[node] != found;
                dominator[node] = found;
            }
        }
        for (int node = 1; node < order.size(); node++) {
            children.computeIfAbsent(dominator[node], _ -> new ArrayList<>()).add(node);
        }
    }

    /// Numbers what is reached such that a component comes before those after it, circles aside; 0 is above all roots.
    private void number(Collection<String> roots, Function<String, List<String>> next) {
        Set<String> seen = new HashSet<>();
        for (String root : roots) {
            walk(root, next, seen);
        }
        order.add("");
        Collections.reverse(order);
        for (int i = 0; i < order.size(); i++) {
            number.put(order.get(i), i);
        }
    }

    private void walk(String root, Function<String, List<String>> next, Set<String> seen) {
        Deque<String> path = new ArrayDeque<>();
        Deque<Iterator<String>> open = new ArrayDeque<>();
        if (seen.add(root)) {
            path.push(root);
            open.push(next.apply(root).iterator());
        }
        while (!path.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                order.add(path.pop());
            } else {
                String name = open.element().next();
                if (seen.add(name)) {
                    path.push(name);
                    open.push(next.apply(name).iterator());
                }
            }
        }
    }

    private List<List<Integer>> before(Collection<String> roots, Function<String, List<String>> next) {
        List<List<Integer>> before = new ArrayList<>();
        order.forEach(_ -> before.add(new ArrayList<>()));
        roots.forEach(root -> before.get(number.getOrDefault(root, ROOT)).add(ROOT));
        for (int node = 1; node < order.size(); node++) {
            for (String name : next.apply(order.get(node))) {
                before.get(number.getOrDefault(name, ROOT)).add(node);
            }
        }
        return before;
    }

    private int common(int one, int other) {
        int left = one;
        int right = other;
        while (left != right) {
            if (left > right) {
                left = dominator[left];
            } else {
                right = dominator[right];
            }
        }
        return left;
    }

    /// True if some way leads to it.
    boolean reaches(String name) {
        return number.containsKey(name);
    }

    /// The component itself, if it is reached, and all that is reached through it alone.
    Set<String> below(String name) {
        Set<String> below = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        if (reaches(name)) {
            open.add(number.getOrDefault(name, ROOT));
        }
        while (!open.isEmpty()) {
            int node = open.remove();
            below.add(order.get(node));
            open.addAll(children.getOrDefault(node, List.of()));
        }
        return below;
    }
}
