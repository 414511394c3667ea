package dk.sigtepunkt.web.internal.claims;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.claims.ClaimHistory;
import dk.sigtepunkt.domain.claims.ClaimMoment;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Links;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The claims about an action, for its own page. */
@Component(service = ActionClaims.class)
public final class ActionClaims {
    private final ClaimHistory claims;
    private final ClaimMoments moments;

    @Activate
    public ActionClaims(@Reference ClaimHistory claims, @Reference EvidenceHistory evidence, @Reference Clock clock) {
        this.claims = claims;
        this.moments = new ClaimMoments(evidence, clock);
    }

    /** Those that stand where the reading looks from, newest first. */
    public List<ClaimLine> lines(ItemRef action, Reading reading, Links links, Words words) {
        ClaimMoment moment = moments.of(reading);
        return claims.known(reading.known()).of(action).stream()
                .map(one -> ClaimLine.of(
                        one.number(), one.committee(), moment.graded(one.claim()), reading.committees(), links, words))
                .toList();
    }
}
