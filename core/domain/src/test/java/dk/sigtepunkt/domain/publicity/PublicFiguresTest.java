package dk.sigtepunkt.domain.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueState;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.sections.MemorySections;
import dk.sigtepunkt.domain.wheel.MemoryWheels;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.SomeDeliveries;
import dk.sigtepunkt.domain.wheel.WheelTown;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicFiguresTest {
    private static final Period FIRST = Period.quarter(2025, 1);
    private static final Actor NOBODY = Actor.nobody(Actor.Means.PAGE);
    private static final Instant APRIL = Instant.parse("2025-04-10T08:00:00Z");

    private final WheelTown town = new WheelTown();
    private final MemoryReports reports = new MemoryReports();
    private final SomeReaders readers = at(APRIL);

    private SomeReaders at(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        ReadWheels wheels = new ReadWheels(
                WheelTown.strategies(),
                new MemoryWheels(),
                SomeDeliveries.of(new MemorySections(), reports, clock),
                clock);
        return new SomeReaders(town.catalogue(), reports, wheels, Doors.house(), clock);
    }

    private static Optional<String> held(Catalogue catalogue) {
        try (Reading reading = catalogue.open()) {
            return reading.heldBack(FIRST);
        }
    }

    @Test
    void withoutASettingNothingIsHeldBack() {
        assertThat(held(readers.of(NOBODY))).isEmpty();
    }

    @Test
    void aQuarterThatWaitsIsToldWithTheDayOnWhichTheLastBodyTakesItUp() {
        readers.waitFrom("2025K1");
        assertThat(held(readers.of(NOBODY)))
                .hasValue("Tal og vurderinger for 1. kvartal 2025 er ikke offentlige endnu: de kommer sammen med"
                        + " kvartalets rapport. Efter årshjulet kan det tidligst ventes 28.05.2025.");
        try (Reading reading = readers.of(NOBODY).open()) {
            assertThat(reading.heldBack(WheelTown.HARBOUR, FIRST).orElseThrow())
                    .startsWith("Tal og vurderinger for 1. kvartal 2025 hos Havneudvalget er");
            assertThat(reading.heldBack(FIRST.previous())).isEmpty();
        }
    }

    @Test
    void aDayThatHasPassedIsNotPromised() {
        SomeReaders later = at(Instant.parse("2025-06-01T08:00:00Z"));
        later.waitFrom("2025K1");
        assertThat(held(later.of(NOBODY)).orElseThrow()).endsWith("kvartalets rapport.");
    }

    @Test
    void whoHasARoleReadsOnAndWhoHasNoneDoesNot() {
        readers.waitFrom("2025K1");
        for (Role role : Role.values()) {
            Actor somebody = Actor.person(Actor.Means.PAGE, "konto", Set.of(HeldRole.in(WheelTown.HARBOUR, role)));
            assertThat(held(readers.of(somebody))).as(role.code()).isEmpty();
        }
        assertThat(held(readers.of(Actor.person(Actor.Means.PAGE, "konto", Set.of()))))
                .isPresent();
        assertThat(held(readers.of(Actor.owner(Actor.Means.API, "ejer")))).isEmpty();
    }

    @Test
    void whatIsMadeFromAReadingIsKeptAsLongAsTheSameIsOutAndForNobodyElse() {
        CatalogueState all = readers.of(NOBODY).state();
        readers.waitFrom("2025K1");
        try (Reading one = readers.of(NOBODY).open();
                Reading other = readers.of(NOBODY).open()) {
            assertThat(one.withheld()).isSameAs(other.withheld());
            reports.is(SomeReports.in(ReportRef.of(WheelTown.HARBOUR, FIRST), StateCode.DRAFT, APRIL.minusSeconds(60)));
            try (Reading drafted = readers.of(NOBODY).open()) {
                assertThat(drafted.withheld()).isSameAs(one.withheld());
            }
            reports.is(SomeReports.in(
                    ReportRef.of(WheelTown.HARBOUR, FIRST), StateCode.PUBLISHED, APRIL.minusSeconds(60)));
            try (Reading published = readers.of(NOBODY).open()) {
                assertThat(published.withheld()).isNotSameAs(one.withheld());
            }
        }
        assertThat(readers.of(NOBODY).state()).isNotEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025M01", "i dag", "K1 2025"})
    void whatIsNoQuarterIsRefusedAndNotTakenForNothing(String written) {
        assertThatThrownBy(() -> PublicitySettings.of(written)).hasMessageContaining("»" + written + "«");
    }
}
