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
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.OverclaimingText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What stands for everybody to read and says more than is known: in committees' files, and in what their people wrote of actions
 * before it was read, or while what is claimed of an action had a higher grade. What somebody keeps with a reason is no part of it.
 */
@Component(service = StandingWording.class)
public final class StandingWording {
    private final KnownActions known;
    private final ClaimHistory claims;
    private final EvidenceHistory evidence;
    private final Kept<String, Made> kept = Kept.atMost(1);

    private record Made(ClaimBook claims, EvidenceBook evidence, Map<CommitteeId, List<OverclaimingText>> texts) {}

    @Activate
    public StandingWording(
            @Reference KnownActions known, @Reference ClaimHistory claims, @Reference EvidenceHistory evidence) {
        this.known = known;
        this.claims = claims;
        this.evidence = evidence;
    }

    /** Of each committee of which there is any; made once for as long as nothing changes. */
    @SuppressWarnings("ReferenceEquality") // another object is another state
    public Map<CommitteeId, List<OverclaimingText>> texts(Reading reading) {
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
        WordingCheck check = known.check();
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

    /** How many there are in a committee. */
    public int count(CommitteeId committee, Reading reading) {
        return Optional.ofNullable(texts(reading).get(committee)).map(List::size).orElse(0);
    }
}
