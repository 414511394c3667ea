package dk.sigtepunkt.rest.internal.influence;

import dk.sigtepunkt.domain.influence.KeptHearing;
import java.util.List;

/**
 * A committee's answers to one change.
 *
 * @param version sent back in If-Match by who answers next
 * @param answers in the order in which they were written; the last one stands
 */
public record HearingJson(
        String period, String change, String committee, int version, List<HearingAnswerJson> answers) {
    static HearingJson of(KeptHearing hearing) {
        return new HearingJson(
                hearing.ref().quarter().code(),
                hearing.ref().change(),
                hearing.ref().committee().value(),
                hearing.version(),
                hearing.answers().stream().map(HearingAnswerJson::of).toList());
    }
}
