package dk.sigtepunkt.sources.internal.read.survey;

import dk.sigtepunkt.sources.internal.read.survey.SurveyGroup.Answers;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which areas' answers to a question are not told. One that has too few is hidden; so that it cannot be found
 * as the total less the rest, at least two are, and together they have enough; those who named no area count as one.
 * The total itself is hidden when it has too few.
 */
final class SurveyHiding {
    private SurveyHiding() {}

    /**
     * @param total the area that is all the others together
     * @param areas the answers by area, without the total
     * @param elsewhere how many answered without naming an area
     * @return the hidden areas
     */
    static Set<String> hidden(String total, Answers all, Map<String, Answers> areas, int elsewhere, int minimum) {
        Set<String> hidden = new LinkedHashSet<>();
        int answers = elsewhere;
        boolean few = elsewhere > 0 && elsewhere < minimum;
        List<Map.Entry<String, Answers>> smallestFirst = areas.entrySet().stream()
                .filter(area -> area.getValue().count() > 0)
                .sorted(Comparator.comparing((Map.Entry<String, Answers> area) ->
                                area.getValue().count())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        for (Map.Entry<String, Answers> area : smallestFirst) {
            int count = area.getValue().count();
            few |= count < minimum;
            boolean apart = hidden.size() + (elsewhere > 0 ? 1 : 0) >= 2 && answers >= minimum;
            if (count < minimum || (few && !apart)) {
                hidden.add(area.getKey());
                answers += count;
            }
        }
        if (all.count() < minimum) {
            hidden.add(total);
        }
        return hidden;
    }
}
