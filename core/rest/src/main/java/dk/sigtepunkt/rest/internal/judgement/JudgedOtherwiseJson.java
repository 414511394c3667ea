package dk.sigtepunkt.rest.internal.judgement;

import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import java.util.List;

/**
 * Of how many focus areas below a whole a person has another status than the computed one; it changes nothing of the whole.
 *
 * @param byEnd set by the quarter's end
 * @param since set after it
 */
public record JudgedOtherwiseJson(int byEnd, int since) {
    /** @param areas one for each focus area */
    public static JudgedOtherwiseJson of(List<QuarterJudgement> areas) {
        return new JudgedOtherwiseJson(
                Math.toIntExact(areas.stream().filter(QuarterJudgement::differs).count()),
                Math.toIntExact(
                        areas.stream().filter(QuarterJudgement::differsSince).count()));
    }
}
