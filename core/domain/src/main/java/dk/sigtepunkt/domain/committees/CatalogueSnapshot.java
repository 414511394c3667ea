package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.FocusArea;
import dk.sigtepunkt.contracts.Indicator;
import dk.sigtepunkt.contracts.IndicatorId;
import java.util.List;
import java.util.Optional;

/**
 * The committees as they are at one moment; take one per answer and do not mix two.
 *
 * @param committees in the order readers know them by
 */
public record CatalogueSnapshot(List<KnownCommittee> committees, List<RefusedContent> refused) {
    public static final CatalogueSnapshot EMPTY = new CatalogueSnapshot(List.of(), List.of());

    public CatalogueSnapshot {
        committees = List.copyOf(committees);
        refused = List.copyOf(refused);
    }

    public Optional<KnownCommittee> committee(CommitteeId id) {
        return committees.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    /** The focus areas of every known committee, installed or not, in the committees' own order. */
    public List<FocusArea> focusAreas() {
        return committees.stream()
                .flatMap(known -> known.content().focusAreas().stream())
                .toList();
    }

    public Optional<Indicator> indicator(IndicatorId id) {
        return committee(id.committee())
                .flatMap(known -> known.content().indicators().stream()
                        .filter(indicator -> indicator.id().equals(id))
                        .findFirst());
    }
}
