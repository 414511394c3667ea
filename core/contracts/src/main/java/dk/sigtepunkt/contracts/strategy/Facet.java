package dk.sigtepunkt.contracts.strategy;

import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.internal.ValueCheck;

/** A named part of a sigtepunkt that is followed on its own: one of the balances or directions. */
public record Facet(FacetKey key, String title, String summary) {
    public Facet {
        ValueCheck.text("delens titel", title);
        ValueCheck.text("delens beskrivelse", summary);
    }
}
