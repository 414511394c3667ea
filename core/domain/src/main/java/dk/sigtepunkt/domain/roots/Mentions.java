package dk.sigtepunkt.domain.roots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds which things of a report a piece of text speaks of. */
final class Mentions {
    /** A name that is written in full. */
    private static final double WHOLE = 3;

    /** From here on a piece speaks of the thing, and of no other that it does not name as well. */
    private static final double SURE = 1;

    private static final double PART = 0.5;
    private static final int SHORTEST_PART = 5;

    /** So much less an area's name says of a thing in it. */
    private static final double AROUND = 0.5;

    private record Named(Topic topic, String plain, List<String> words, List<Around> around) {}

    private record Around(String plain, List<String> words) {
        static Around of(String name) {
            return new Around(DanishStems.plain(name), DanishStems.of(name));
        }
    }

    private final List<Named> named = new ArrayList<>();
    private final Map<String, Integer> shared = new HashMap<>();
    private final Map<String, Map<String, Double>> read = new HashMap<>();

    Mentions(Stream<Topic> topics) {
        topics.distinct().forEach(topic -> {
            List<String> words = DanishStems.of(topic.name());
            words.forEach(word -> shared.merge(word, 1, Integer::sum));
            named.add(new Named(
                    topic,
                    DanishStems.plain(topic.name()),
                    words,
                    topic.around().stream().map(Around::of).toList()));
        });
    }

    /** How clearly the piece speaks of each thing, by its id; nothing of those that it does not. */
    Map<String, Double> of(String piece) {
        return read.computeIfAbsent(piece, this::scores);
    }

    /** Whether a thing is meant by name. */
    static boolean sure(double score) {
        return score >= SURE;
    }

    private Map<String, Double> scores(String piece) {
        String plain = DanishStems.plain(piece);
        List<String> words = DanishStems.of(piece);
        Map<String, Double> scores = new HashMap<>();
        for (Named one : named) {
            double around = one.around().stream()
                    .mapToDouble(area -> whole(plain, area.plain()) ? WHOLE : all(area.words(), words) ? SURE : 0)
                    .max()
                    .orElse(0);
            double score = Math.max(own(one, plain, words), around * AROUND);
            if (score > 0) {
                scores.merge(one.topic().id(), score, Math::max);
            }
        }
        return scores;
    }

    private double own(Named one, String plain, List<String> words) {
        if (one.words().size() > 1 && whole(plain, one.plain())) {
            return WHOLE;
        }
        double score = 0;
        int exact = 0;
        for (String name : one.words()) {
            double best =
                    words.stream().mapToDouble(word -> alike(name, word)).max().orElse(0);
            exact += best == 1 ? 1 : 0;
            score += best / shared.getOrDefault(name, 1);
        }
        boolean mostly = exact * 2 >= one.words().size();
        return mostly ? score : Math.min(score, SURE * PART);
    }

    private static boolean whole(String text, String name) {
        int at = name.length() < SHORTEST_PART ? -1 : text.indexOf(name);
        int to = at + name.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }

    private static boolean all(List<String> names, List<String> words) {
        return !names.isEmpty() && words.containsAll(names);
    }

    /** The same word, or one that is put together with it. */
    private static double alike(String name, String word) {
        if (name.equals(word)) {
            return 1;
        }
        boolean inside = word.length() > name.length() ? joined(word, name) : joined(name, word);
        return inside ? PART : 0;
    }

    private static boolean joined(String longer, String part) {
        return part.length() >= SHORTEST_PART && (longer.startsWith(part) || longer.endsWith(part));
    }
}
