package dk.sigtepunkt.rest.internal.strategy;

import dk.sigtepunkt.contracts.strategy.Facet;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import java.util.List;

/** @param facetWord what its parts are called; empty when it has none */
public record SigtepunktJson(String id, String title, String summary, String facetWord, List<FacetJson> facets) {
    static SigtepunktJson of(Sigtepunkt sigtepunkt) {
        return new SigtepunktJson(
                sigtepunkt.id().value(),
                sigtepunkt.title(),
                sigtepunkt.summary(),
                sigtepunkt.facetWord(),
                sigtepunkt.facets().stream().map(FacetJson::of).toList());
    }

    /** A named part of a sigtepunkt. */
    public record FacetJson(String key, String title, String summary) {
        static FacetJson of(Facet facet) {
            return new FacetJson(facet.key().value(), facet.title(), facet.summary());
        }
    }
}
