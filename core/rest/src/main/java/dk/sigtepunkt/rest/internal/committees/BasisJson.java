package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.assessment.Basis;
import dk.sigtepunkt.domain.assessment.Basis.Doubt;
import dk.sigtepunkt.domain.text.Danish;

/**
 * What a status rests on that nobody has adopted or that is made up.
 *
 * @param judged how many indicators the status is made from; 0 when it is no verdict
 * @param targetNotAdopted for how many of them nobody has adopted the target
 * @param exampleBaseline for how many the baseline is made up
 * @param sentence the same in Danish; empty when there is nothing to say
 */
public record BasisJson(
        int judged,
        int targetNotAdopted,
        int baselineNotAdopted,
        int thresholdsNotAdopted,
        int exampleBaseline,
        String sentence) {
    private static final AssessmentWords WORDS = AssessmentWords.in(Danish.LOCALE);

    public static BasisJson of(Basis basis) {
        return new BasisJson(
                basis.judged(),
                basis.count(Doubt.TARGET_NOT_ADOPTED),
                basis.count(Doubt.BASELINE_NOT_ADOPTED),
                basis.count(Doubt.THRESHOLDS_NOT_ADOPTED),
                basis.count(Doubt.EXAMPLE_BASELINE),
                WORDS.basis(basis));
    }
}
