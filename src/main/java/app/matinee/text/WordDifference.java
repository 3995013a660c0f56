package app.matinee.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What changed between two texts, word by word, as the shortest edit that leads from one to the
/// other (Myers, "An O(ND) Difference Algorithm", 1986).
///
/// Texts that have little in common would take long and say nothing; they come as one removal and
/// one addition where they differ.
public final class WordDifference {

    /// What became of a run of words.
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /// A run of words with the white space after each.
    public record Part(Kind kind, String text) {}

    private static final Pattern WORD = Pattern.compile("\\S+[^\\S\\n]*|\\n|[^\\S\\n]+");

    /// The most words to remove and add that are searched for.
    private static final int MOST_CHANGES = 1_500;

    private WordDifference() {}

    /// The parts that make up both texts, in order: without the added ones they are `before`,
    /// without the removed ones `after`.
    public static List<Part> between(String before, String after) {
        List<String> a = words(before);
        List<String> b = words(after);
        int start = 0;
        while (start < Math.min(a.size(), b.size()) && a.get(start).equals(b.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.size(), b.size()) - start
                && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
            end++;
        }
        List<Part> words = new ArrayList<>();
        a.subList(0, start).forEach(word -> words.add(new Part(Kind.SAME, word)));
        words.addAll(middle(a.subList(start, a.size() - end), b.subList(start, b.size() - end)));
        a.subList(a.size() - end, a.size()).forEach(word -> words.add(new Part(Kind.SAME, word)));
        return joined(words);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Part> middle(List<String> a, List<String> b) {
        List<int[]> rounds = new ArrayList<>();
        int most = Math.min(a.size() + b.size(), MOST_CHANGES);
        int[] reach = new int[2 * most + 3];
        int zero = most + 1;
        for (int changes = 0; changes <= most; changes++) {
            for (int k = -changes; k <= changes; k += 2) {
                boolean down =
                        k == -changes || k != changes && reach[zero + k - 1] < reach[zero + k + 1];
                int x = down ? reach[zero + k + 1] : reach[zero + k - 1] + 1;
                while (x < a.size() && x - k < b.size() && a.get(x).equals(b.get(x - k))) {
                    x++;
                }
                reach[zero + k] = x;
                if (x >= a.size() && x - k >= b.size()) {
                    return path(a, b, rounds);
                }
            }
            int[] round = new int[2 * changes + 3];
            System.arraycopy(reach, zero - changes - 1, round, 0, round.length);
            rounds.add(round);
        }
        return replaced(a, b);
    }

    /// Walks back from the end through what each round had reached.
    private static List<Part> path(List<String> a, List<String> b, List<int[]> rounds) {
        List<Part> parts = new ArrayList<>();
        int x = a.size();
        int y = b.size();
        for (int changes = rounds.size(); changes > 0; changes--) {
            int[] round = rounds.get(changes - 1);
            int k = x - y;
            // The middle of a round's array is its diagonal 0.
            int zero = changes;
            boolean down =
                    k == -changes
                            || k != changes && at(round, zero + k - 1) < at(round, zero + k + 1);
            int fromX = down ? at(round, zero + k + 1) : at(round, zero + k - 1);
            int fromY = fromX - (down ? k + 1 : k - 1);
            while (x > fromX + (down ? 0 : 1) || y > fromY + (down ? 1 : 0)) {
                parts.addFirst(new Part(Kind.SAME, a.get(--x)));
                y--;
            }
            if (down) {
                parts.addFirst(new Part(Kind.ADDED, b.get(--y)));
            } else {
                parts.addFirst(new Part(Kind.REMOVED, a.get(--x)));
            }
        }
        while (x > 0) {
            parts.addFirst(new Part(Kind.SAME, a.get(--x)));
        }
        return parts;
    }

    private static int at(int[] round, int place) {
        return place < 0 || place >= round.length ? -1 : round[place];
    }

    private static List<Part> replaced(List<String> a, List<String> b) {
        return List.of(
                new Part(Kind.REMOVED, String.join("", a)),
                new Part(Kind.ADDED, String.join("", b)));
    }

    private static List<Part> joined(List<Part> words) {
        List<Part> parts = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            run.append(words.get(i).text());
            if (i == words.size() - 1 || words.get(i + 1).kind() != words.get(i).kind()) {
                parts.add(new Part(words.get(i).kind(), run.toString()));
                run.setLength(0);
            }
        }
        return parts;
    }
}
