package dk.sigtepunkt.reporting;

import dk.sigtepunkt.domain.assessment.Assessment;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.Basis;
import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import java.util.List;
import java.util.Optional;

/**
 * How something stands at the end of a quarter.
 *
 * @param then how it stood at the end of the quarter before, by what counted in that one; empty when it did not
 * @param persons what people say of it beside that: of a focus area one, of a whole that of each of its focus areas
 */
public record QuarterAssessment(Assessment now, Optional<AssessmentCode> then, List<QuarterJudgement> persons) {
    public QuarterAssessment {
        persons = List.copyOf(persons);
    }

    /** Of how many focus areas a person had another status than the computed one by the quarter's end. */
    public int judgedOtherwise() {
        return Math.toIntExact(
                persons.stream().filter(QuarterJudgement::differs).count());
    }

    /** Of how many a person has set another one since the quarter ended. */
    public int judgedOtherwiseSince() {
        return Math.toIntExact(
                persons.stream().filter(QuarterJudgement::differsSince).count());
    }

    /** What did not count is not judged. */
    public AssessmentCode before() {
        return then.orElse(AssessmentCode.NOT_JUDGED);
    }

    public AssessmentCode code() {
        return now.code();
    }

    public String reason() {
        return now.reason();
    }

    public Basis basis() {
        return now.basis();
    }
}
