package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.contracts.FocusArea;
import dk.sigtepunkt.contracts.Indicator;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;

/** Finds what a caller names, or says that it is not known. */
final class Known {
    private final Catalogue catalogue;

    Known(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    CatalogueSnapshot snapshot() {
        return catalogue.snapshot();
    }

    KnownCommittee committee(String id) {
        return snapshot().committees().stream()
                .filter(committee -> committee.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        ProblemKind.UNKNOWN_COMMITTEE,
                        "Intet udvalg har id »%s«; se /api/v1/committees.".formatted(id)));
    }

    FocusArea focusArea(String committee, String key) {
        return committee(committee).content().focusAreas().stream()
                .filter(area -> area.ref().key().value().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        ProblemKind.UNKNOWN_FOCUS_AREA,
                        "Udvalget »%s« har intet fokusområde »%s«; se /api/v1/focus-areas.".formatted(committee, key)));
    }

    Indicator indicator(String id) {
        return snapshot().committees().stream()
                .flatMap(committee -> committee.content().indicators().stream())
                .filter(indicator -> indicator.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        ProblemKind.UNKNOWN_INDICATOR,
                        "Ingen indikator har id »%s«; se /api/v1/indicators.".formatted(id)));
    }
}
