package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.reporting.SigtepunktPart;
import dk.sigtepunkt.rest.internal.committees.BasisJson;
import dk.sigtepunkt.rest.internal.judgement.JudgedOtherwiseJson;
import java.util.List;

/**
 * @param before the assessment at the end of the quarter before
 * @param persons how many judge otherwise
 * @param facets its parts, each as the focus areas that serve it come to
 */
public record ReportSigtepunktJson(
        String id,
        String title,
        String assessment,
        String before,
        String reason,
        BasisJson basis,
        JudgedOtherwiseJson persons,
        List<FacetJson> facets) {
    static ReportSigtepunktJson of(SigtepunktPart part) {
        return new ReportSigtepunktJson(
                part.sigtepunkt().id().value(),
                part.sigtepunkt().title(),
                part.assessment().code().code(),
                part.assessment().before().code(),
                part.assessment().reason(),
                BasisJson.of(part.assessment().basis()),
                JudgedOtherwiseJson.of(part.assessment().persons()),
                part.facets().stream().map(FacetJson::of).toList());
    }

    /** @param before the assessment at the end of the quarter before */
    public record FacetJson(
            String key,
            String title,
            String assessment,
            String before,
            String reason,
            BasisJson basis,
            JudgedOtherwiseJson persons) {
        static FacetJson of(SigtepunktPart.FacetPart part) {
            return new FacetJson(
                    part.facet().key().value(),
                    part.facet().title(),
                    part.assessment().code().code(),
                    part.assessment().before().code(),
                    part.assessment().reason(),
                    BasisJson.of(part.assessment().basis()),
                    JudgedOtherwiseJson.of(part.assessment().persons()));
        }
    }
}
