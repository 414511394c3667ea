package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.wheel.AnnualWheel;
import dk.sigtepunkt.contracts.wheel.BodyWheel;
import dk.sigtepunkt.contracts.wheel.EntryKind;
import dk.sigtepunkt.contracts.wheel.MeetingFree;
import dk.sigtepunkt.contracts.wheel.WheelEntry;
import dk.sigtepunkt.contracts.wheel.When;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.strategy.Strategies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A harbour that reports to a finance committee, and that to a council: each takes the first quarter of 2025 up in May, ten
 * days after the other.
 */
public final class WheelTown {
    public static final CommitteeId HARBOUR = new CommitteeId("havn");
    public static final CommitteeId FINANCE = new CommitteeId("penge");
    public static final WheelRef COUNCIL = WheelRef.ofBody("raad");

    /** The harbour's meetings. */
    public static final String MAY = "meeting-2025-05-06";

    public static final String JUNE = "meeting-2025-06-10";

    private static final Period QUARTER = Period.parse("2025K1");
    private CommitteeState state = CommitteeState.ACTIVE;

    /** The harbour goes out of operation. */
    public void stop() {
        state = CommitteeState.NOT_INSTALLED;
    }

    public static Strategies strategies() {
        AnnualWheel council = wheel("2025-05-28");
        return new OneStrategy(new Strategy(
                        new StrategyId("sammen"),
                        "Sammen",
                        "Om",
                        2022,
                        2025,
                        Period.quarter(2022, 3),
                        new StrategyState.Draft("Prøve"),
                        true,
                        List.of(new Sigtepunkt(new SigtepunktId("vaekst"), "Vækst", "Vækst.", "", List.of())),
                        List.of("Pengeudvalget", "Rådet"))
                .turning(List.of(new BodyWheel("raad", "Rådet", council))));
    }

    /** @param days of meetings, at the first of which the quarter's report is taken up; its deadline lies eight days before */
    public static AnnualWheel wheel(String... days) {
        List<WheelEntry> entries = new ArrayList<>();
        for (String day : days) {
            entries.add(new WheelEntry(
                    "meeting-" + day,
                    EntryKind.MEETING,
                    "Møde",
                    new When.On(LocalDate.parse(day)),
                    Optional.of(LocalTime.of(16, 30)),
                    "Salen",
                    Optional.empty()));
            entries.add(hanging("dagsorden-" + day, EntryKind.PUBLICATION, "Dagsorden", day, -4, Optional.empty()));
        }
        entries.add(hanging("report-2025k1", EntryKind.REPORT, "Rapporten", days[0], 0, Optional.of(QUARTER)));
        entries.add(hanging("frist-2025k1", EntryKind.DEADLINE, "Frist", days[0], -8, Optional.of(QUARTER)));
        return new AnnualWheel(
                Origin.EXAMPLE,
                entries,
                List.of(new MeetingFree("Sommerferie", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 8, 3))));
    }

    private static WheelEntry hanging(
            String key, EntryKind kind, String title, String day, int days, Optional<Period> quarter) {
        return new WheelEntry(key, kind, title, new When.Beside("meeting-" + day, days), Optional.empty(), "", quarter);
    }

    private static KnownCommittee known(CommitteeId id, String name, CommitteeState state, AnnualWheel wheel) {
        Committee content = new Committee(id, name, "", "Om udvalget.", List.of(), List.of(), List.of()).turning(wheel);
        return new KnownCommittee(content, state, "1.0.0", Instant.EPOCH);
    }

    /** The committees as they are now; they always said the same. */
    public Catalogue catalogue() {
        return new Catalogue() {
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
                return WheelTown.this.snapshot();
            }

            @Override
            public boolean ready() {
                return true;
            }
        };
    }

    /** @param known what became known later is not in it; empty for now */
    public Reading reading(Optional<Instant> known) {
        Reading whole = new Reading(snapshot(), FigureBook.EMPTY, () -> {});
        return whole.with(known, new Reading.Past() {
            @Override
            public Reading in(Period quarter) {
                return whole;
            }

            @Override
            public CatalogueSnapshot knownBy(Instant time) {
                return whole.committees();
            }

            @Override
            public List<RetroactiveChange> retroactive() {
                return List.of();
            }
        });
    }

    public CatalogueSnapshot snapshot() {
        return new CatalogueSnapshot(
                List.of(
                        known(HARBOUR, "Havneudvalget", state, wheel("2025-05-06", "2025-06-10")),
                        known(FINANCE, "Pengeudvalget", CommitteeState.ACTIVE, wheel("2025-05-19"))),
                List.of());
    }
}
