package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.reporting.SigtepunktPart;
import dk.sigtepunkt.rest.internal.committees.BasisJson;

/** @param before the assessment at the end of the quarter before */
public record ReportSigtepunktJson(
        String id, String title, String assessment, String before, String reason, BasisJson basis) {
    static ReportSigtepunktJson of(SigtepunktPart part) {
        return new ReportSigtepunktJson(
                part.sigtepunkt().id().value(),
                part.sigtepunkt().title(),
                part.assessment().code().code(),
                part.assessment().before().code(),
                part.assessment().reason(),
                BasisJson.of(part.assessment().basis()));
    }
}
