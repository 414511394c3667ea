package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.domain.assessment.Assessment;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.rest.internal.http.InstantText;
import dk.sigtepunkt.rest.internal.http.OverQuarter;
import dk.sigtepunkt.rest.internal.judgement.JudgedOtherwiseJson;
import java.util.List;

/**
 * @param state {@code active}, {@code stopped} or {@code not-installed}
 * @param since when it came into this state
 * @param period what the assessments are for
 * @param replaces the committees whose work it carries on
 * @param persons how many judge otherwise
 * @param example true when what is judged, or the baseline of it, is made-up example data
 */
public record CommitteeJson(
        String id,
        String name,
        String nameNote,
        String description,
        String state,
        String version,
        String since,
        String period,
        String assessment,
        String reason,
        BasisJson basis,
        JudgedOtherwiseJson persons,
        boolean example,
        List<FocusAreaJson> focusAreas,
        List<SuccessionJson> replaces)
        implements OverQuarter {
    public static CommitteeJson of(
            KnownCommittee committee,
            String period,
            Assessment assessment,
            JudgedOtherwiseJson persons,
            List<FocusAreaJson> focusAreas) {
        return new CommitteeJson(
                committee.id().value(),
                committee.content().name(),
                committee.content().nameNote(),
                committee.content().description(),
                committee.state().code(),
                committee.version(),
                InstantText.of(committee.since()),
                period,
                assessment.code().code(),
                assessment.reason(),
                BasisJson.of(assessment.basis()),
                persons,
                focusAreas.stream().anyMatch(FocusAreaJson::example),
                focusAreas,
                SuccessionJson.of(committee.content().replaces()));
    }
}
