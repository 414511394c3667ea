package dk.sigtepunkt.rest.internal.judgement;

import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import dk.sigtepunkt.rest.internal.judgement.JudgedJson.PersonsStatus;
import org.jspecify.annotations.Nullable;

/**
 * What people say of an indicator in a quarter, beside the computed status; nobody is named, a role is.
 *
 * @param status a person's, which counts in the quarter; null for none
 * @param statusSince another one that was set after the quarter's end
 * @param withdrawnSince when the one that counts was taken back, after the quarter's end
 * @param lapsed the one of the quarter before, which does not hold in this one
 */
public record JudgedIndicatorJson(
        @Nullable PersonsStatus status,
        @Nullable PersonsStatus statusSince,
        @Nullable String withdrawnSince,
        @Nullable PersonsStatus lapsed) {
    public static JudgedIndicatorJson of(QuarterJudgement judgement) {
        return new JudgedIndicatorJson(
                PersonsStatus.of(judgement.counting()),
                PersonsStatus.of(judgement.since()),
                judgement
                        .takenBackSince()
                        .<@Nullable String>map(back -> back.by().at().toString())
                        .orElse(null),
                PersonsStatus.of(judgement.before()));
    }
}
