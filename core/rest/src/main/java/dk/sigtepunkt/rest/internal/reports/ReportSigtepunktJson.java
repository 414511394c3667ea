package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.reporting.SigtepunktPart;
import dk.sigtepunkt.rest.internal.committees.BasisJson;
import dk.sigtepunkt.rest.internal.judgement.JudgedOtherwiseJson;

/**
 * @param before the assessment at the end of the quarter before
 * @param persons how many judge otherwise
 */
public record ReportSigtepunktJson(
        String id,
        String title,
        String assessment,
        String before,
        String reason,
        BasisJson basis,
        JudgedOtherwiseJson persons) {
    static ReportSigtepunktJson of(SigtepunktPart part) {
        return new ReportSigtepunktJson(
                part.sigtepunkt().id().value(),
                part.sigtepunkt().title(),
                part.assessment().code().code(),
                part.assessment().before().code(),
                part.assessment().reason(),
                BasisJson.of(part.assessment().basis()),
                JudgedOtherwiseJson.of(part.assessment().persons()));
    }
}
