package dk.sigtepunkt.rest.internal.claims;

import dk.sigtepunkt.domain.claims.ClaimEntry;

/** That a claim is taken back. */
public record TakenBackJson(String at, String reason) {
    static TakenBackJson of(ClaimEntry.Withdrawn taken) {
        return new TakenBackJson(taken.by().at().toString(), taken.reason());
    }
}
