package dk.sigtepunkt.domain.practice;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.strategy.Facet;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import java.util.List;

/**
 * What a sigtepunkt has come to in practice: what is done in the focus areas whose primary one it is.
 *
 * @param facets the same of each of its parts; an area that serves several stands in each of them, and one that serves none
 *     in the whole alone
 */
public record SigtepunktPractice(Sigtepunkt sigtepunkt, PracticePart whole, List<FacetPractice> facets) {
    public SigtepunktPractice {
        facets = List.copyOf(facets);
    }

    static SigtepunktPractice of(Sigtepunkt sigtepunkt, PracticePart all) {
        PracticePart own = all.of(area -> area.primary().sigtepunkt().equals(sigtepunkt.id()));
        return new SigtepunktPractice(
                sigtepunkt,
                own,
                sigtepunkt.facets().stream()
                        .map(facet -> new FacetPractice(facet, own.of(area -> serves(area, facet))))
                        .toList());
    }

    private static boolean serves(FocusArea area, Facet facet) {
        return area.facets().contains(facet.key());
    }

    /** One of its parts: a balance, a direction. */
    public record FacetPractice(Facet facet, PracticePart part) {}
}
