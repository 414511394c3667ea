package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.reporting.CommitteePart;
import dk.sigtepunkt.rest.internal.committees.BasisJson;
import dk.sigtepunkt.rest.internal.http.InstantText;
import dk.sigtepunkt.rest.internal.judgement.JudgedOtherwiseJson;
import dk.sigtepunkt.rest.internal.sections.ReleasedTextJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param before the assessment at the end of the quarter before
 * @param persons how many judge otherwise
 * @param contribution what its code says
 * @param ownWords what its people have written and released: what stands, and what stood when the quarter ended
 * @param missingSince the day on which its part was due, when it has not come; null for nothing missing
 */
public record ReportCommitteeJson(
        String id,
        String name,
        String state,
        String since,
        String assessment,
        String before,
        String reason,
        BasisJson basis,
        JudgedOtherwiseJson persons,
        ContributionJson contribution,
        List<ReleasedTextJson> ownWords,
        @Nullable String missingSince) {
    static ReportCommitteeJson of(CommitteePart part, Period quarter, ToldWheels wheels) {
        return new ReportCommitteeJson(
                part.committee().id().value(),
                part.committee().content().name(),
                part.committee().state().code(),
                InstantText.of(part.committee().since()),
                part.assessment().code().code(),
                part.assessment().before().code(),
                part.assessment().reason(),
                BasisJson.of(part.assessment().basis()),
                JudgedOtherwiseJson.of(part.assessment().persons()),
                ContributionJson.of(part.statement()),
                ReleasedTextJson.shown(part.words()),
                wheels.missing(part.committee().id(), quarter)
                        .map(told -> told.entry().day().toString())
                        .orElse(null));
    }
}
