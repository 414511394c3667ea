package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.util.ArrayList;
import java.util.List;

/** The committees in which somebody holds a role today, also one of somebody whom that one stands in for. */
final class OwnCommittees {
    private OwnCommittees() {}

    /** In the catalogue's order, and after them those that there are not any more; all of them for who is bound to none. */
    static List<CommitteeId> of(Actor actor, CatalogueSnapshot catalogue) {
        List<CommitteeId> bound = actor.roles().stream()
                .flatMap(held -> held.committee().stream())
                .distinct()
                .sorted()
                .toList();
        boolean all = actor.standing() == Actor.Standing.OWNER
                || actor.roles().stream().map(HeldRole::committee).anyMatch(committee -> committee.isEmpty());
        List<CommitteeId> own = new ArrayList<>(catalogue.committees().stream()
                .map(KnownCommittee::id)
                .filter(id -> all || bound.contains(id))
                .toList());
        bound.stream().filter(id -> !own.contains(id)).forEach(own::add);
        return List.copyOf(own);
    }
}
