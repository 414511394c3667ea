package dk.sigtepunkt.domain.roots;

import dk.sigtepunkt.domain.roots.Measure.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the facts that a number can be is meant: that of the thing which the clause names, else the sentence, else the one
 * before, else of the thing that the whole text is about.
 */
final class Meant {
    private final ReportFacts.Facts known;
    private @Nullable Mentions mentions;

    Meant(ReportFacts.Facts known) {
        this.known = known;
    }

    /** Most texts need none. */
    private Mentions mentions() {
        Mentions made = mentions;
        if (made == null) {
            made = new Mentions(known.facts().stream().map(ReportFact::about));
            mentions = made;
        }
        return made;
    }

    /**
     * @param facts those of one thing where it is clear; else one of each that it can be, or none where it is none of them
     * @param other whether something else is named
     */
    record Found(List<ReportFact> facts, boolean clear, boolean other) {
        static final Found NONE = new Found(List.of(), false, false);
    }

    /** @param all that the number can be, at least one */
    Found of(WrittenNumber number, List<FactFit> all, Surroundings around) {
        Map<String, List<ReportFact>> byTopic = new LinkedHashMap<>();
        all.forEach(fit -> byTopic.computeIfAbsent(fit.fact().about().id(), none -> new ArrayList<>())
                .add(fit.fact()));
        boolean saysWhat = all.stream().allMatch(fit -> saysWhat(number, fit));
        for (String piece : List.of(around.clause(), around.sentence())) {
            Map<String, Double> scores = mentions().of(piece);
            double best = best(scores, byTopic.keySet());
            if (best == 0
                    && !saysWhat
                    && number.measure().kind() != Kind.SHARE
                    && scores.values().stream().anyMatch(Mentions::sure)) {
                return new Found(firsts(byTopic), false, true);
            }
            Optional<Found> found = best == 0 ? Optional.empty() : named(scores, best, byTopic);
            if (found.isPresent()) {
                return found.get();
            }
        }
        // So many shares are near a half or a third that one which nothing names is none of the report's.
        return number.measure().kind() == Kind.SHARE && !saysWhat ? Found.NONE : unnamed(byTopic, around);
    }

    private static boolean saysWhat(WrittenNumber number, FactFit fit) {
        String noun = fit.measure().noun();
        return fit.measure().kind() == Kind.COUNTED
                && number.measure().words().contains(noun)
                && !DanishUnits.isMeasure(noun);
    }

    private static double best(Map<String, Double> scores, Set<String> topics) {
        return topics.stream()
                .mapToDouble(topic -> scores.getOrDefault(topic, 0.0))
                .max()
                .orElse(0);
    }

    /** Of those that are named alike clearly nothing is chosen where all of them surely are. */
    private Optional<Found> named(Map<String, Double> scores, double best, Map<String, List<ReportFact>> byTopic) {
        List<String> same = byTopic.keySet().stream()
                .filter(topic ->
                        scores.getOrDefault(topic, 0.0) == best || Mentions.sure(scores.getOrDefault(topic, 0.0)))
                .toList();
        if (same.size() == 1) {
            return Optional.of(new Found(byTopic.getOrDefault(same.get(0), List.of()), true, false));
        }
        Map<String, List<ReportFact>> few = new LinkedHashMap<>(byTopic);
        few.keySet().retainAll(same);
        return Mentions.sure(best) ? Optional.of(new Found(firsts(few), false, false)) : atHome(few);
    }

    private Found unnamed(Map<String, List<ReportFact>> byTopic, Surroundings around) {
        if (byTopic.size() == 1) {
            return new Found(byTopic.values().iterator().next(), true, false);
        }
        Map<String, Double> before = mentions().of(around.before());
        double best = best(before, byTopic.keySet());
        Optional<Found> earlier =
                best == 0 ? Optional.empty() : named(before, best, byTopic).filter(Found::clear);
        return earlier.or(() -> atHome(byTopic)).orElseGet(() -> new Found(firsts(byTopic), false, false));
    }

    /** That of what the text is about; empty where it is nothing of that, or several things of it. */
    private Optional<Found> atHome(Map<String, List<ReportFact>> byTopic) {
        for (String home : known.home()) {
            if (byTopic.containsKey(home)) {
                return Optional.of(new Found(byTopic.getOrDefault(home, List.of()), true, false));
            }
            List<List<ReportFact>> inside = byTopic.values().stream()
                    .filter(facts -> facts.get(0).about().around().contains(name(home)))
                    .toList();
            if (inside.size() == 1) {
                return Optional.of(new Found(inside.get(0), true, false));
            }
        }
        return Optional.empty();
    }

    private String name(String topic) {
        return known.facts().stream()
                .map(ReportFact::about)
                .filter(about -> about.id().equals(topic))
                .map(Topic::name)
                .findFirst()
                .orElse("");
    }

    private static List<ReportFact> firsts(Map<String, List<ReportFact>> byTopic) {
        return byTopic.values().stream().map(facts -> facts.get(0)).toList();
    }
}
