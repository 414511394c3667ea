package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.reporting.CommitteePart;
import dk.sigtepunkt.rest.internal.committees.BasisJson;
import dk.sigtepunkt.rest.internal.http.InstantText;

/** @param before the assessment at the end of the quarter before */
public record ReportCommitteeJson(
        String id,
        String name,
        String state,
        String since,
        String assessment,
        String before,
        String reason,
        BasisJson basis,
        ContributionJson contribution) {
    static ReportCommitteeJson of(CommitteePart part) {
        return new ReportCommitteeJson(
                part.committee().id().value(),
                part.committee().content().name(),
                part.committee().state().code(),
                InstantText.of(part.committee().since()),
                part.assessment().code().code(),
                part.assessment().before().code(),
                part.assessment().reason(),
                BasisJson.of(part.assessment().basis()),
                ContributionJson.of(part.statement()));
    }
}
