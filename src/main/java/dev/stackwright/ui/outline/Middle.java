package dev.stackwright.ui.outline;

import java.util.List;
import java.util.function.BiPredicate;

/// The part in which two lists differ: from `head` on, up to `now` in the one and up to `wanted` in the other.
record Middle(int head, int now, int wanted) {

    static <A, B> Middle of(List<A> now, List<B> wanted, BiPredicate<A, B> same) {
        int shorter = Math.min(now.size(), wanted.size());
        int head = 0;
        while (head < shorter && same.test(now.get(head), wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && same.test(now.get(now.size() - 1 - tail), wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        return new Middle(head, now.size() - tail, wanted.size() - tail);
    }

    /// True if the lists are the same.
    boolean isEmpty() {
        return now == head && wanted == head;
    }
}
