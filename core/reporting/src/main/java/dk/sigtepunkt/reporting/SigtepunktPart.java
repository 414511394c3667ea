package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.strategy.Facet;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import java.util.List;
import java.util.Optional;

/**
 * A sigtepunkt with all that is done for it put together.
 *
 * @param facets its parts, each with what is done for it, in the strategy's order
 */
public record SigtepunktPart(Sigtepunkt sigtepunkt, QuarterAssessment assessment, List<FacetPart> facets) {
    public SigtepunktPart {
        facets = List.copyOf(facets);
    }

    public Optional<FacetPart> facet(FacetKey key) {
        return facets.stream().filter(one -> one.facet().key().equals(key)).findFirst();
    }

    /** A part of it: the focus areas under the sigtepunkt that serve the part. */
    public record FacetPart(Facet facet, QuarterAssessment assessment) {}
}
