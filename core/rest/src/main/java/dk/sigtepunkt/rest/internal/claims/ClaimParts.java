package dk.sigtepunkt.rest.internal.claims;

import dk.sigtepunkt.domain.claims.ClaimHistory;
import dk.sigtepunkt.domain.claims.KeepClaims;
import dk.sigtepunkt.domain.claims.ReadClaims;
import dk.sigtepunkt.domain.claims.StandingWording;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import dk.sigtepunkt.rest.internal.wording.StandingWordingResource;
import java.time.Clock;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** That actions contribute to what indicators show. */
@Component(service = ClaimParts.class)
public final class ClaimParts {
    private final ClaimHistory claims;
    private final ReadClaims read;
    private final KeepClaims keep;
    private final EvidenceHistory evidence;
    private final KnownActions known;
    private final StandingWording standing;

    @Activate
    public ClaimParts(
            @Reference ClaimHistory claims,
            @Reference ReadClaims read,
            @Reference KeepClaims keep,
            @Reference EvidenceHistory evidence,
            @Reference KnownActions known,
            @Reference StandingWording standing) {
        this.claims = claims;
        this.read = read;
        this.keep = keep;
        this.evidence = evidence;
        this.known = known;
        this.standing = standing;
    }

    /** What is published, to be shown beside figures. */
    public ClaimHistory claims() {
        return claims;
    }

    /** How much may be said of actions, for a text that is read before it is written. */
    public KnownActions known() {
        return known;
    }

    public Stream<Object> resources(Callers callers, ReadingAnswers readings, Clock clock) {
        ClaimAnswers answers = new ClaimAnswers(callers, readings, read, evidence, clock);
        return Stream.of(
                new ClaimResource(readings, answers, claims),
                new OwnClaimResource(readings, answers, keep),
                new ClaimEntryResource(readings, answers, keep),
                new StandingWordingResource(readings, standing));
    }
}
