package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A town of committees that a test may change while it runs. */
final class LinkedTown implements Catalogue {
    private static final List<String> AREAS = List.of("a", "b");

    private final Map<String, KnownCommittee> committees = new LinkedHashMap<>();

    /** Three committees in service with two areas each, of which none says anything. */
    LinkedTown() {
        List.of("et", "to", "tre").forEach(id -> put(id, CommitteeState.ACTIVE, AREAS));
    }

    void put(String id, CommitteeState state, List<String> areas, Influence... says) {
        put(Influences.committee(id, state, areas, says));
    }

    void put(KnownCommittee committee) {
        committees.put(committee.id().value(), committee);
    }

    void says(String id, Influence... says) {
        put(id, CommitteeState.ACTIVE, AREAS, says);
    }

    static Actor person(Role role, String committee) {
        return Actor.person(
                Actor.Means.PAGE, "konto-" + role.code(), Set.of(HeldRole.in(new CommitteeId(committee), role)));
    }

    @Override
    public Reading open() {
        return new Reading(snapshot(), FigureBook.EMPTY, () -> {});
    }

    @Override
    public Reading openAsOf(Instant time) {
        return open();
    }

    @Override
    public CatalogueSnapshot snapshot() {
        return new CatalogueSnapshot(List.copyOf(committees.values()), List.of());
    }

    @Override
    public boolean ready() {
        return true;
    }
}
