package dk.sigtepunkt.rest.internal.claims;

import dk.sigtepunkt.domain.claims.ClaimedActions;
import dk.sigtepunkt.domain.claims.KeepClaims;
import dk.sigtepunkt.domain.claims.ReadClaims;
import dk.sigtepunkt.domain.claims.StandingWording;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.time.Clock;

/** What of the interface is about claims, over what a test keeps. */
public final class TownClaims {
    private TownClaims() {}

    public static ClaimParts parts(RunningApi api, FrontDoor house, Clock clock) {
        ReadEvidence read = new ReadEvidence(api.evidence, house);
        ClaimedActions known = new ClaimedActions(api.claims, api.evidence, api.catalogue, clock);
        return new ClaimParts(
                api.claims,
                new ReadClaims(api.claims, house),
                new KeepClaims(api.claims, api.evidence, read, api.catalogue, house, clock),
                api.evidence,
                known,
                new StandingWording(known, api.claims, api.evidence));
    }
}
