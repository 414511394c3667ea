package dk.sigtepunkt.rest.internal.json;

import dk.sigtepunkt.contracts.FacetKey;
import dk.sigtepunkt.contracts.FocusArea;
import dk.sigtepunkt.contracts.SigtepunktLink;
import dk.sigtepunkt.domain.assessment.Assessment;
import java.util.List;

/**
 * @param sigtepunktReason why it belongs under its sigtepunkt
 * @param facets keys of the parts of the sigtepunkt that it serves
 * @param period what the assessment is for
 * @param example true when any figure behind the assessment is made-up example data
 */
public record FocusAreaJson(
        String committee,
        String key,
        String title,
        String officialWording,
        String description,
        String sigtepunkt,
        String sigtepunktReason,
        List<String> facets,
        List<Support> alsoSupports,
        String period,
        String assessment,
        String reason,
        boolean example,
        boolean addedAfterAdoption) {
    public static FocusAreaJson of(
            FocusArea area, String period, Assessment assessment, boolean example, boolean addedAfterAdoption) {
        return new FocusAreaJson(
                area.ref().committee().value(),
                area.ref().key().value(),
                area.title(),
                area.officialWording(),
                area.description(),
                area.primary().sigtepunkt().value(),
                area.primary().reason(),
                area.facets().stream().map(FacetKey::value).toList(),
                area.alsoSupports().stream().map(Support::of).toList(),
                period,
                assessment.code().code(),
                assessment.reason(),
                example,
                addedAfterAdoption);
    }

    /** A further sigtepunkt that the area supports, and why. */
    public record Support(String sigtepunkt, String reason) {
        static Support of(SigtepunktLink link) {
            return new Support(link.sigtepunkt().value(), link.reason());
        }
    }
}
