package dk.sigtepunkt.domain.judgement;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.judgement.JudgementEntry.Explained;
import dk.sigtepunkt.domain.judgement.JudgementEntry.StatusSet;
import dk.sigtepunkt.domain.judgement.JudgementEntry.TakenBack;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What people say of a focus area or an indicator in a quarter, beside what is computed: what was written by the quarter's end counts in it,
 * and what came after is told as that.
 *
 * @param computed the status that the figures lead to
 * @param byEnd as it was at the quarter's last moment; as it is while the quarter runs
 * @param now as it is known
 * @param before the status that a person had set for the quarter before by this one's end, and that does not hold in this one
 */
public record QuarterJudgement(
        AssessmentCode computed, ItemJudgement byEnd, ItemJudgement now, Optional<StatusSet> before) {
    /** @param book as it is known */
    public static QuarterJudgement of(JudgementBook book, ItemQuarter about, AssessmentCode computed) {
        ItemJudgement now = book.of(about);
        Instant end = Danish.endOf(about.quarter().end());
        return new QuarterJudgement(
                computed,
                now.knownBy(end),
                now,
                book.of(about.before()).knownBy(end).status());
    }

    /** The same, with no action named in its explanations but those that are told. */
    public QuarterJudgement naming(Predicate<ItemRef> told) {
        return new QuarterJudgement(computed, byEnd.naming(told), now.naming(told), before);
    }

    /** The person's status that counts in the quarter. */
    public Optional<StatusSet> counting() {
        return byEnd.status();
    }

    /** Another one that a person has set since the quarter ended. */
    public Optional<StatusSet> since() {
        return now.status().filter(one -> !counting().equals(Optional.of(one)));
    }

    /** That the one that counts was taken back after the quarter's end. */
    public Optional<TakenBack> takenBackSince() {
        return counting().isPresent() && now.status().isEmpty() ? now.takenBack() : Optional.empty();
    }

    /** Whether a person's status was another one than the computed by the quarter's end. */
    public boolean differs() {
        return counting().filter(one -> one.status() != computed).isPresent();
    }

    /** Whether a person has set another one than the computed since the quarter ended. */
    public boolean differsSince() {
        return since().filter(one -> one.status() != computed).isPresent();
    }

    /** Whether figures or a person had it off course by the quarter's end, so that it was to be explained. */
    public boolean red() {
        return red(byEnd);
    }

    /** Whether it was off course by the quarter's end and nobody had said why by then, whatever was written since. */
    public boolean unexplained() {
        return red() && explanation().isEmpty();
    }

    /** Whether figures or a person have it off course and nobody has said why until now: what is still to be written. */
    public boolean waitsForExplanation() {
        return red(now) && now.explanation().isEmpty();
    }

    /** Of an indicator nothing is explained on its own: its area is. */
    private boolean red(ItemJudgement written) {
        boolean offCourse = computed == AssessmentCode.OFF_COURSE
                || written.status()
                        .filter(one -> one.status() == AssessmentCode.OFF_COURSE)
                        .isPresent();
        return offCourse && !written.about().ofIndicator();
    }

    /** The explanation that stands in the quarter's report. */
    public Optional<Explained> explanation() {
        return byEnd.explanation();
    }

    /** Another explanation that came after the quarter's end. */
    public Optional<Explained> explanationSince() {
        return now.explanation().filter(one -> !explanation().equals(Optional.of(one)));
    }
}
