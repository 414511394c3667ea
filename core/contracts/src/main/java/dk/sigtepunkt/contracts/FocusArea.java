package dk.sigtepunkt.contracts;

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
 */
public record FocusArea(
        FocusAreaRef ref,
        String title,
        String officialWording,
        String description,
        SigtepunktLink primary,
        List<FacetKey> facets,
        List<SigtepunktLink> alsoSupports) {
    public FocusArea {
        Check.text("fokusområdets titel", title);
        Check.text("fokusområdets ordlyd", officialWording);
        Check.text("fokusområdets beskrivelse", description);
        facets = List.copyOf(facets);
        alsoSupports = List.copyOf(alsoSupports);
    }
}
