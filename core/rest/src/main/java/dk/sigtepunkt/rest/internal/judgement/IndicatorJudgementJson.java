package dk.sigtepunkt.rest.internal.judgement;

import dk.sigtepunkt.domain.judgement.ItemJudgement;
import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import java.util.List;

/**
 * All that was written of an indicator's status in a quarter.
 *
 * @param indicator its id
 * @param version sent back in If-Match by who writes next
 * @param assessment the computed status
 * @param entries oldest first
 */
public record IndicatorJudgementJson(
        String indicator,
        String period,
        int version,
        String assessment,
        JudgedIndicatorJson persons,
        List<JudgementJson.Entry> entries) {
    static IndicatorJudgementJson of(QuarterJudgement judgement) {
        ItemJudgement now = judgement.now();
        return new IndicatorJudgementJson(
                now.about().name(),
                now.about().quarter().code(),
                now.version(),
                judgement.computed().code(),
                JudgedIndicatorJson.of(judgement),
                now.entries().stream().map(JudgementJson.Entry::of).toList());
    }
}
