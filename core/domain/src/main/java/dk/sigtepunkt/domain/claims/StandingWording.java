package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.kept.Kept;
import dk.sigtepunkt.domain.wording.WordingCheck;
import dk.sigtepunkt.domain.written.ContentWording;
import dk.sigtepunkt.domain.written.OverclaimingText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What stands for everybody to read and says more than is known: in committees' files, and in what their people wrote of actions
 * before it was read, or while what is claimed of an action had a higher grade. What somebody keeps with a reason is no part of it.
 */
@Component(service = StandingWording.class)
public final class StandingWording {
    private final ClaimedActions known;
    private final ClaimHistory claims;
    private final EvidenceHistory evidence;
    private final Kept<String, Made> kept = Kept.atMost(1);

    private record Made(ClaimBook claims, EvidenceBook evidence, Map<CommitteeId, List<OverclaimingText>> texts) {}

    @Activate
    public StandingWording(
            @Reference ClaimedActions known, @Reference ClaimHistory claims, @Reference EvidenceHistory evidence) {
        this.known = known;
        this.claims = claims;
        this.evidence = evidence;
    }

    /** Of each committee of which there is any, as it was known where a reading looks from; of now it is made once. */
    public Map<CommitteeId, List<OverclaimingText>> texts(Reading reading) {
        return reading.known().isEmpty() ? now(reading) : read(reading);
    }

    @SuppressWarnings("ReferenceEquality") // another object is another state
    private Map<CommitteeId, List<OverclaimingText>> now(Reading reading) {
        ClaimBook claimed = claims.book();
        EvidenceBook found = evidence.book();
        return reading.state()
                .flatMap(state -> kept.find(state, ""))
                .filter(made -> made.claims() == claimed && made.evidence() == found)
                .map(Made::texts)
                .orElseGet(() -> {
                    Map<CommitteeId, List<OverclaimingText>> texts = read(reading);
                    reading.state().ifPresent(state -> kept.keep(state, "", new Made(claimed, found, texts)));
                    return texts;
                });
    }

    private Map<CommitteeId, List<OverclaimingText>> read(Reading reading) {
        WordingCheck check = known.check(reading);
        Map<CommitteeId, List<OverclaimingText>> texts = new LinkedHashMap<>();
        for (KnownCommittee committee : reading.committees().committees()) {
            List<OverclaimingText> some = ContentWording.in(
                    committee.content(),
                    item -> item.filter(one -> one.kind() == ItemKind.ACTION)
                            .map(one -> check.under(one.toString()))
                            .orElse(check));
            if (!some.isEmpty()) {
                texts.put(committee.id(), some);
            }
        }
        return texts;
    }
}
