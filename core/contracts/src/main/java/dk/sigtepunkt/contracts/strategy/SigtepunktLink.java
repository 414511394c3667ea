package dk.sigtepunkt.contracts.strategy;

import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.internal.ValueCheck;

/** Says that something also supports a sigtepunkt, and why. */
public record SigtepunktLink(SigtepunktId sigtepunkt, String reason) {
    public SigtepunktLink {
        ValueCheck.text("begrundelsen for forbindelsen til »" + sigtepunkt + "«", reason);
    }
}
