package dk.sigtepunkt.contracts.strategy;

import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.util.List;

/**
 * A shared aim of the whole council.
 *
 * @param facetWord what its parts are called, for example {@code balance} or {@code retning}; empty when it has none
 */
public record Sigtepunkt(SigtepunktId id, String title, String summary, String facetWord, List<Facet> facets) {
    public Sigtepunkt {
        ValueCheck.text("sigtepunktets titel", title);
        ValueCheck.text("sigtepunktets beskrivelse", summary);
        facets = List.copyOf(facets);
        ValueCheck.that(
                facets.isEmpty() || !facetWord.isBlank(),
                "sigtepunktet »%s« har dele, men intet ord for dem".formatted(title));
    }
}
