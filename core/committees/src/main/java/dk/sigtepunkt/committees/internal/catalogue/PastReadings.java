package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeHistory;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.RecordedChange;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.committees.Standpoint;
import dk.sigtepunkt.domain.derive.Derivation;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Committees and figures as they counted in a quarter, and as they were known at a time. */
final class PastReadings {
    private final CommitteeHistories histories;
    /** For readings to come; one that is open goes on with its own. */
    private Asked asked = new Asked(CatalogueSnapshot.EMPTY);

    PastReadings(CommitteeHistories histories) {
        this.histories = histories;
    }

    /**
     * @param figures as they were recorded
     * @param derived the same with those that are computed by what holds now
     */
    Reading now(CatalogueSnapshot now, FigureBook figures, FigureBook derived, Runnable release) {
        return new Reading(now, derived, release)
                .with(Optional.empty(), new Seen(Standpoint.NOW, of(now), new Known(now, figures, derived)));
    }

    Reading asOf(Instant time, CatalogueSnapshot now, FigureBook figures, Runnable release) {
        Standpoint standpoint = new Standpoint(Optional.empty(), Optional.of(time));
        Asked present = of(now);
        CatalogueSnapshot then = committees(standpoint, present, now);
        FigureBook measured = figures.asOf(time);
        FigureBook derived = Derivation.of(then, measured).book();
        return new Reading(then, derived, release)
                .with(Optional.of(time), new Seen(standpoint, present, new Known(then, measured, derived)));
    }

    private Reading in(Standpoint standpoint, Asked present, Known known) {
        CatalogueSnapshot then = committees(standpoint, present, known.committees());
        return new Reading(then, () -> figures(standpoint, then, present, known), () -> {})
                .with(standpoint.known(), new Seen(standpoint, present, known));
    }

    private FigureBook figures(Standpoint standpoint, CatalogueSnapshot then, Asked present, Known known) {
        return sameFormulas(standpoint, then, present, known.committees())
                ? known.derived()
                : derived(standpoint, then, known.figures(), present);
    }

    /** Compared once for as long as what holds now is the same: it goes through every indicator there is. */
    private synchronized boolean sameFormulas(
            Standpoint standpoint, CatalogueSnapshot then, Asked present, CatalogueSnapshot day) {
        if (standpoint.known().isPresent()) {
            return indicators(then).equals(indicators(day));
        }
        return present.sameFormulas.computeIfAbsent(
                standpoint, key -> indicators(then).equals(indicators(day)));
    }

    private static List<List<Indicator>> indicators(CatalogueSnapshot committees) {
        return committees.committees().stream()
                .map(one -> one.content().indicators())
                .toList();
    }

    private synchronized FigureBook derived(
            Standpoint standpoint, CatalogueSnapshot then, FigureBook figures, Asked present) {
        Derivation next =
                present.derivations.getOrDefault(standpoint, Derivation.EMPTY).next(then, figures);
        if (standpoint.known().isEmpty()) {
            present.derivations.put(standpoint, next);
        }
        return next.book();
    }

    private synchronized CatalogueSnapshot committees(Standpoint standpoint, Asked present, CatalogueSnapshot day) {
        if (present.histories.isEmpty()) {
            read(present);
        }
        CatalogueSnapshot kept = present.committees.get(standpoint);
        if (kept != null) {
            return kept;
        }
        CatalogueSnapshot then = new PastContents(
                        standpoint,
                        present.histories,
                        present.now.actions(),
                        id -> present.changes.computeIfAbsent(id, histories.memory()::changes))
                .beside(present.now, day, histories.order());
        if (standpoint.known().isEmpty()) {
            present.committees.put(standpoint, then);
        }
        return then;
    }

    /** Every report of an ended quarter asks what was known at its end; which bundles were there is not asked. */
    private synchronized CatalogueSnapshot earlier(Standpoint standpoint, Asked present) {
        Map<Standpoint, CatalogueSnapshot> kept = present.earlier;
        CatalogueSnapshot then = kept.get(standpoint);
        if (then == null) {
            then = committees(standpoint, present, present.now);
            if (standpoint.quarter().map(Period::end).map(Danish::endOf).equals(standpoint.known())) {
                kept.put(standpoint, then);
            }
        }
        return then;
    }

    /** What content would change of quarters that are over if it came at a time. */
    List<EarlierQuarters.Claim> claims(Committee content, Instant came) {
        return histories.claims(content, came);
    }

    private synchronized List<RetroactiveChange> retroactive(Standpoint standpoint, Asked present) {
        if (present.histories.isEmpty()) {
            read(present);
        }
        return present.histories.values().stream()
                .flatMap(history -> history.retroactive(standpoint).stream())
                .toList();
    }

    private void read(Asked present) {
        for (CommitteeId id : histories.committees()) {
            histories.of(id).ifPresent(history -> present.histories.put(id, history));
        }
    }

    @SuppressWarnings("ReferenceEquality") // another object is another state
    private synchronized Asked of(CatalogueSnapshot now) {
        if (asked.now != now) {
            asked = new Asked(now);
        }
        return asked;
    }

    /** What holds now, with what was looked up for it. */
    private static final class Asked {
        private final CatalogueSnapshot now;
        private final Map<CommitteeId, CommitteeHistory> histories = new HashMap<>();
        private final Map<CommitteeId, List<RecordedChange>> changes = new HashMap<>();
        private final Map<Standpoint, CatalogueSnapshot> committees = new HashMap<>();
        private final Map<Standpoint, CatalogueSnapshot> earlier = new HashMap<>();
        private final Map<Standpoint, Boolean> sameFormulas = new HashMap<>();
        private final Map<Standpoint, Derivation> derivations = new HashMap<>();

        Asked(CatalogueSnapshot now) {
            this.now = now;
        }
    }

    /** @param derived {@code figures}, with those that are computed by what {@code committees} say */
    private record Known(CatalogueSnapshot committees, FigureBook figures, FigureBook derived) {}

    /** The past as it is seen from one standpoint. */
    private final class Seen implements Reading.Past {
        private final Standpoint standpoint;
        private final Asked present;
        private final Known known;

        Seen(Standpoint standpoint, Asked present, Known known) {
            this.standpoint = standpoint;
            this.present = present;
            this.known = known;
        }

        @Override
        public Reading in(Period quarter) {
            return PastReadings.this.in(standpoint.in(quarter), present, known);
        }

        @Override
        public CatalogueSnapshot knownBy(Instant time) {
            return earlier(standpoint.knowing(time), present);
        }

        @Override
        public List<RetroactiveChange> retroactive() {
            return PastReadings.this.retroactive(standpoint, present);
        }
    }
}
