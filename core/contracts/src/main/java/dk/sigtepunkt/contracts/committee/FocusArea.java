package dk.sigtepunkt.contracts.committee;

import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.internal.ValueCheck;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import java.util.List;

/**
 * A focus area of one committee.
 *
 * @param title short title for screens
 * @param officialWording the wording the council adopted, never corrected silently
 * @param description what the area is about, in plain words; a summary of our own
 * @param primary its one primary sigtepunkt, with the reason
 * @param facets the parts of the primary sigtepunkt that it serves
 * @param alsoSupports further sigtepunkter, each with its reason
 * @param replaces the focus areas that it carries on, here or in another committee
 */
public record FocusArea(
        FocusAreaRef ref,
        String title,
        String officialWording,
        String description,
        SigtepunktLink primary,
        List<FacetKey> facets,
        List<SigtepunktLink> alsoSupports,
        List<Succession> replaces) {
    public FocusArea {
        ValueCheck.text("fokusområdets titel", title);
        ValueCheck.text("fokusområdets ordlyd", officialWording);
        ValueCheck.text("fokusområdets beskrivelse", description);
        facets = List.copyOf(facets);
        alsoSupports = List.copyOf(alsoSupports);
        replaces = List.copyOf(replaces);
    }

    /** A focus area that replaces none. */
    public FocusArea(
            FocusAreaRef ref,
            String title,
            String officialWording,
            String description,
            SigtepunktLink primary,
            List<FacetKey> facets,
            List<SigtepunktLink> alsoSupports) {
        this(ref, title, officialWording, description, primary, facets, alsoSupports, List.of());
    }
}
