package dev.stackwright.yaml;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.util.Arrays;
import java.util.List;

/// Finds for each wanted item of a list the present item that it most likely grew out of, keeping the order.
final class Alignment {

    private static final int EQUAL = 1_000;
    private static final int CELLS = 1 << 20;

    private Alignment() {}

    /// For each wanted item the place of its partner, or -1.
    static int[] of(List<Value> present, List<Value> wanted) {
        int[] partners = new int[wanted.size()];
        Arrays.fill(partners, -1);
        int shorter = Math.min(present.size(), wanted.size());
        int head = 0;
        while (head < shorter && present.get(head).equals(wanted.get(head))) {
            partners[head] = head;
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && present.get(present.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
            partners[wanted.size() - tail] = present.size() - tail;
        }
        List<Value> left = present.subList(head, present.size() - tail);
        List<Value> right = wanted.subList(head, wanted.size() - tail);
        int[] middle = (long) left.size() * right.size() > CELLS ? inOrder(left, right) : best(left, right);
        for (int at = 0; at < middle.length; at++) {
            partners[head + at] = middle[at] < 0 ? -1 : head + middle[at];
        }
        return partners;
    }

    private static int[] inOrder(List<Value> left, List<Value> right) {
        int[] partners = new int[right.size()];
        Arrays.setAll(partners, at -> at < left.size() ? at : -1);
        return partners;
    }

    private static int[] best(List<Value> left, List<Value> right) {
        int[][] score = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                int apart = Math.max(score[i + 1][j], score[i][j + 1]);
                int likeness = likeness(left.get(i), right.get(j));
                score[i][j] = likeness == 0 ? apart : Math.max(apart, likeness + score[i + 1][j + 1]);
            }
        }
        int[] partners = new int[right.size()];
        Arrays.fill(partners, -1);
        int i = 0;
        for (int j = 0; i < left.size() && j < right.size(); ) {
            int likeness = likeness(left.get(i), right.get(j));
            if (likeness > 0 && score[i][j] == likeness + score[i + 1][j + 1]) {
                partners[j++] = i++;
            } else if (score[i][j] == score[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return partners;
    }

    private static int likeness(Value left, Value right) {
        if (left.equals(right)) {
            return EQUAL;
        }
        if (left instanceof Fields mine && right instanceof Fields theirs) {
            return (int) mine.entries().entrySet().stream()
                    .filter(entry -> entry.getValue().equals(theirs.entries().get(entry.getKey())))
                    .count();
        }
        return left instanceof Scalar && right instanceof Scalar ? 1 : 0;
    }
}
