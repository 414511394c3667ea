package dk.sigtepunkt.contracts.committee;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.internal.ValueCheck;

/** A focus area that an action serves besides its own; it may be another committee's. */
public record AreaLink(FocusAreaRef area, String reason) {
    public AreaLink {
        ValueCheck.text("begrundelsen for et yderligere fokusområde", reason);
    }
}
