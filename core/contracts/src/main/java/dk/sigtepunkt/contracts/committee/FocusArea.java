package dk.sigtepunkt.contracts.committee;

import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.internal.ValueCheck;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.strategy.Tags;
import java.util.List;
import java.util.Optional;

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
 * @param since the first quarter it counts in; empty for its committee's, or that in which it came to it
 * @param tags by what else it can be looked up
 */
public record FocusArea(
        FocusAreaRef ref,
        String title,
        String officialWording,
        String description,
        SigtepunktLink primary,
        List<FacetKey> facets,
        List<SigtepunktLink> alsoSupports,
        List<Succession> replaces,
        Optional<Since> since,
        Tags tags) {
    public FocusArea {
        ValueCheck.text("fokusområdets titel", title);
        ValueCheck.text("fokusområdets ordlyd", officialWording);
        ValueCheck.text("fokusområdets beskrivelse", description);
        facets = List.copyOf(facets);
        alsoSupports = List.copyOf(alsoSupports);
        replaces = List.copyOf(replaces);
    }

    /** The same focus area, counting from another quarter. */
    public FocusArea counting(Optional<Since> other) {
        return new FocusArea(
                ref, title, officialWording, description, primary, facets, alsoSupports, replaces, other, tags);
    }

    /** The same focus area, carrying on others; everything else it has stays, whatever is added here later. */
    public FocusArea carryingOn(List<Succession> others) {
        return new FocusArea(
                ref, title, officialWording, description, primary, facets, alsoSupports, others, since, tags);
    }

    /** The same focus area under another sigtepunkt; everything else it has stays, whatever is added here later. */
    public FocusArea under(SigtepunktLink other, List<FacetKey> parts, List<SigtepunktLink> further) {
        return new FocusArea(ref, title, officialWording, description, other, parts, further, replaces, since, tags);
    }

    /** The same focus area with other tags; everything else it has stays, whatever is added here later. */
    public FocusArea tagged(Tags others) {
        return new FocusArea(
                ref, title, officialWording, description, primary, facets, alsoSupports, replaces, since, others);
    }

    /** A focus area without tags. */
    public FocusArea(
            FocusAreaRef ref,
            String title,
            String officialWording,
            String description,
            SigtepunktLink primary,
            List<FacetKey> facets,
            List<SigtepunktLink> alsoSupports,
            List<Succession> replaces,
            Optional<Since> since) {
        this(ref, title, officialWording, description, primary, facets, alsoSupports, replaces, since, Tags.NONE);
    }

    /** A focus area that counts from when its committee had it. */
    public FocusArea(
            FocusAreaRef ref,
            String title,
            String officialWording,
            String description,
            SigtepunktLink primary,
            List<FacetKey> facets,
            List<SigtepunktLink> alsoSupports,
            List<Succession> replaces) {
        this(ref, title, officialWording, description, primary, facets, alsoSupports, replaces, Optional.empty());
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
