package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.wording.Claim;
import dk.sigtepunkt.domain.wording.GradedAction;
import dk.sigtepunkt.domain.wording.Strength;
import dk.sigtepunkt.domain.wording.WordingCheck;
import java.util.List;

/** How much a claim's words may say: that an action may contribute always, and with a higher grade more; never that it is the cause. */
public final class ClaimWording {
    private final WordingCheck check;

    private ClaimWording(WordingCheck check) {
        this.check = check;
    }

    /** @param committees whose actions and indicators are known by what they are called */
    public static ClaimWording in(CatalogueSnapshot committees) {
        return new ClaimWording(WordingCheck.knowing(
                committees.committees().stream()
                        .flatMap(known -> known.content().actions().stream())
                        .map(action -> GradedAction.unclaimed(action.ref().toString(), action.title()))
                        .toList(),
                committees.committees().stream()
                        .flatMap(known -> known.content().indicators().stream())
                        .map(Indicator::name)
                        .toList()));
    }

    /** The places of a text that say that one thing comes of another, which no grade bears. */
    List<Claim> causes(String text) {
        return check.claims(text).stream()
                .filter(claim -> claim.strength().exceeds(Strength.SUPPORTED))
                .toList();
    }

    /** The places of a claim's sentence that say more than its grade bears, each with what can be said instead. */
    public List<Claim> beyond(GradedClaim graded) {
        return check.beyond(graded.claim().title(), graded.grade().words());
    }
}
