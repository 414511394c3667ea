package dk.sigtepunkt.rest.internal.influence;

import dk.sigtepunkt.domain.influence.HearingAnswer;
import dk.sigtepunkt.rest.internal.http.InstantText;

/**
 * What a committee answered.
 *
 * @param text empty when it took note of it and said nothing more
 * @param role in which it was written; empty for none
 */
public record HearingAnswerJson(String text, String at, String role) {
    static HearingAnswerJson of(HearingAnswer answer) {
        return new HearingAnswerJson(
                answer.text(), InstantText.of(answer.by().at()), answer.by().roleCode());
    }
}
