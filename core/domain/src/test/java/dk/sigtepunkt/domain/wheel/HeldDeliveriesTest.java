package dk.sigtepunkt.domain.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.wheel.AnnualWheel;
import dk.sigtepunkt.contracts.wheel.EntryKind;
import dk.sigtepunkt.contracts.wheel.WheelEntry;
import dk.sigtepunkt.contracts.wheel.When;
import dk.sigtepunkt.domain.Given;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.publicity.SomeReaders;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.sections.MemorySections;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A deadline that was met was met for everybody, also while nobody may read what came. */
class HeldDeliveriesTest {
    private static final Period QUARTER = Period.quarter(2025, 1);
    private static final Actor NOBODY = Actor.nobody(Actor.Means.PAGE);
    private static final Indicator INDICATOR = Given.indicator(Direction.UP, Frequency.QUARTER, 180, 180);
    private static final WheelEntry DUE = new WheelEntry(
            "tal",
            EntryKind.FIGURES_DEADLINE,
            "Tal",
            new When.On(LocalDate.parse("2025-05-02")),
            Optional.empty(),
            "",
            Optional.of(QUARTER));

    private final Clock clock = Clock.fixed(Instant.parse("2025-05-10T08:00:00Z"), ZoneOffset.UTC);
    private final MemoryReports reports = new MemoryReports();
    private final ReadWheels wheels = new ReadWheels(
            WheelTown.strategies(), new MemoryWheels(), SomeDeliveries.of(new MemorySections(), reports, clock), clock);

    private static Catalogue catalogue(Observation... there) {
        AnnualWheel wheel = new AnnualWheel(Origin.EXAMPLE, List.of(DUE), List.of());
        Committee content = new Committee(
                        WheelTown.HARBOUR, "Havneudvalget", "", "Om", List.of(), List.of(INDICATOR), List.of())
                .turning(wheel);
        CatalogueSnapshot snapshot = new CatalogueSnapshot(
                List.of(new KnownCommittee(content, CommitteeState.ACTIVE, "1.0.0", Instant.EPOCH)), List.of());
        return new Catalogue() {
            @Override
            public Reading open() {
                return new Reading(snapshot, FigureBook.EMPTY.with(List.of(there)), () -> {});
            }

            @Override
            public Reading openAsOf(Instant time) {
                return open();
            }

            @Override
            public CatalogueSnapshot snapshot() {
                return snapshot;
            }

            @Override
            public boolean ready() {
                return true;
            }
        };
    }

    private EntryState state(Catalogue all, UnaryOperator<Reading> way) {
        SomeReaders readers = new SomeReaders(all, reports, wheels, Doors.house(), clock);
        readers.waitFrom(QUARTER.code());
        try (Reading reading = readers.of(NOBODY).open()) {
            assertThat(way.apply(reading).figures().newestPeriod())
                    .as("no figure is told")
                    .isEmpty();
            ToldWheels told = wheels.told(way.apply(reading));
            Wheel wheel = told.find(WheelRef.of(WheelTown.HARBOUR)).orElseThrow();
            return told.state(wheel, wheel.days().get(0));
        }
    }

    @Test
    void figuresThatAreThereHaveComeAlsoForWhoMayNotReadThem() {
        Catalogue there = catalogue(Given.figure("2025K1", 110, "2025-04-29"));
        for (UnaryOperator<Reading> way : List.<UnaryOperator<Reading>>of(
                UnaryOperator.identity(),
                Reading::whole,
                reading -> reading.of("alle", all -> all),
                reading -> reading.in(QUARTER))) {
            assertThat(state(there, way))
                    .isEqualTo(new EntryState(EntryState.Kind.FULFILLED, Optional.of(LocalDate.parse("2025-04-29"))));
            assertThat(state(catalogue(), way).missing()).isTrue();
        }
    }
}
