package dk.sigtepunkt.rest.internal.judgement;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.judgement.JudgementEntry.Explained;
import dk.sigtepunkt.domain.judgement.JudgementEntry.StatusSet;
import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a focus area in a quarter, beside the computed status; nobody is named, a role is.
 *
 * @param status a person's, which counts in the quarter; null for none
 * @param statusSince another one that was set after the quarter's end
 * @param withdrawnSince when the one that counts was taken back, after the quarter's end
 * @param lapsed the one of the quarter before, which does not hold in this one
 * @param explanation why it is off course, as it was told by the quarter's end
 * @param explanationSince as it was told after it
 * @param explanationMissing whether it was off course by the quarter's end, by figures or a person, and nobody had told why by
 *     then; what was told after it changes nothing here
 */
public record JudgedJson(
        @Nullable PersonsStatus status,
        @Nullable PersonsStatus statusSince,
        @Nullable String withdrawnSince,
        @Nullable PersonsStatus lapsed,
        @Nullable Explanation explanation,
        @Nullable Explanation explanationSince,
        boolean explanationMissing) {
    public static JudgedJson of(QuarterJudgement judgement) {
        return new JudgedJson(
                PersonsStatus.of(judgement.counting()),
                PersonsStatus.of(judgement.since()),
                judgement
                        .takenBackSince()
                        .map(back -> back.by().at().toString())
                        .orElse(null),
                PersonsStatus.of(judgement.before()),
                Explanation.of(judgement.explanation()),
                Explanation.of(judgement.explanationSince()),
                judgement.unexplained());
    }

    /** @param by the role; empty for who has none */
    public record PersonsStatus(String status, String reason, String by, String recorded) {
        static @Nullable PersonsStatus of(Optional<StatusSet> set) {
            return set.<@Nullable PersonsStatus>map(one -> new PersonsStatus(
                            one.status().code(),
                            one.reason(),
                            one.by().roleCode(),
                            one.by().at().toString()))
                    .orElse(null);
        }
    }

    /**
     * @param source of the cause; empty for none
     * @param known the action that is meant, as {@code committee/key}; null for none
     */
    public record Explanation(
            String fact,
            String cause,
            String source,
            String action,
            @Nullable String known,
            String by,
            String recorded) {
        static @Nullable Explanation of(Optional<Explained> told) {
            return told.<@Nullable Explanation>map(one -> new Explanation(
                            one.fact(),
                            one.cause(),
                            one.source(),
                            one.action(),
                            one.known().map(ItemRef::toString).orElse(null),
                            one.by().roleCode(),
                            one.by().at().toString()))
                    .orElse(null);
        }
    }
}
