package dk.sigtepunkt.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.audit.Spent;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WriteResult;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class KeepMinutesTest {
    private static final Instant NOW = Instant.parse("2026-10-12T10:00:00Z");
    private static final CommitteeId ROADS = new CommitteeId("vej");
    private static final Period THIRD = Period.quarter(2026, 3);
    private static final MeasuredReport REPORT = new MeasuredReport("committee.vej.2026K3", Optional.of(ROADS), THIRD);
    private static final Actor OFFICE = person(HeldRole.everywhere(Role.STRATEGY_OFFICE));

    private final MemoryMinutes store = new MemoryMinutes();
    private final KeepMinutes keep = new KeepMinutes(store, Doors.house(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final ReadMinutes read = new ReadMinutes(store, Doors.house());

    private static Actor person(HeldRole role) {
        return Actor.person(Actor.Means.PAGE, "konto-" + role.role().code(), Set.of(role));
    }

    private WriteResult<Measuring> turn(String measure, OptionalInt seen, Actor actor) {
        return keep.turn(name -> name.equals(KeepMinutes.MEASURE) ? measure : "", seen, actor);
    }

    private void spend(MeasuredReport report, WorkKind kind, int writes) {
        for (int one = 0; one < writes; one++) {
            store.noted(Notes.any()
                    .spending(new Spent(
                            report.name(),
                            report.committee().map(CommitteeId::value).orElse(""),
                            report.quarter().code(),
                            kind.code(),
                            10)));
        }
    }

    @Test
    void itIsOffUntilTheStrategyOfficeTurnsItOn() {
        assertThat(read.measuring()).isEqualTo(new Measuring(false, Optional.empty(), 0));

        assertThat(turn("yes", OptionalInt.of(0), OFFICE))
                .isEqualTo(new WriteResult.Kept<>(new Measuring(true, Optional.of(NOW), 1)));

        assertThat(read.measuring().on()).isTrue();
        assertThat(store.notes()).singleElement().satisfies(note -> {
            assertThat(note.entry().what().act()).isEqualTo("minutes-on");
            assertThat(note.spent()).isEmpty();
        });
    }

    @Test
    void asItIsAlreadyItIsKeptAlready() {
        turn("yes", OptionalInt.empty(), OFFICE);

        assertThat(turn("yes", OptionalInt.of(0), OFFICE)).isInstanceOf(WriteResult.Kept.class);

        assertThat(store.switches()).hasSize(1);
    }

    @Test
    void whoHasLookedAtAnotherStateIsTold() {
        turn("yes", OptionalInt.empty(), OFFICE);

        assertThat(turn("no", OptionalInt.of(0), OFFICE)).isInstanceOf(WriteResult.Clash.class);
        assertThat(read.measuring().on()).isTrue();
    }

    @Test
    void anythingElseThanYesOrNoIsRefused() {
        assertThat(turn("måske", OptionalInt.empty(), OFFICE)).isInstanceOf(WriteResult.Refused.class);
        assertThat(turn("", OptionalInt.empty(), OFFICE)).isInstanceOf(WriteResult.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "STRATEGY_OFFICE")
    void nobodyElseTurnsIt(Role role) {
        assertThat(turn("yes", OptionalInt.empty(), person(HeldRole.in(ROADS, role))))
                .isInstanceOf(WriteResult.Forbidden.class);
        assertThat(store.switches()).isEmpty();
    }

    @Test
    void aSumOfFewIsToldToNobodyAndIsInNoTotal() {
        spend(REPORT, WorkKind.TEXT, 5);
        spend(REPORT, WorkKind.REFLECTION, 4);
        Actor secretary = person(HeldRole.in(ROADS, Role.SECRETARY));

        ToldMinutes told = read.report(REPORT, secretary).orElseThrow();

        assertThat(told.kinds()).containsExactly(new ToldMinutes.OfKind(WorkKind.TEXT, 50));
        assertThat(told.minutes()).isEqualTo(50);
        assertThat(told.withheld()).isTrue();
        assertThat(read.quarters(secretary)).containsExactly(new ReadMinutes.OfQuarter(THIRD, told));
    }

    @Test
    void aReportsSumsAreForWhoWorksOnIt() {
        spend(REPORT, WorkKind.TEXT, 5);

        assertThat(read.report(REPORT, person(HeldRole.in(new CommitteeId("havn"), Role.SECRETARY))))
                .isEmpty();
        assertThat(read.reports(OFFICE)).isEmpty();
        assertThat(read.reports(person(HeldRole.in(ROADS, Role.SECRETARY)))).hasSize(1);
        assertThat(read.quarters(OFFICE)).hasSize(1);
        assertThat(read.quarters(Actor.nobody(Actor.Means.PAGE))).isEmpty();
    }

    @Test
    void theNewestQuarterComesFirst() {
        MeasuredReport next = new MeasuredReport("quarterly.2026K4", Optional.empty(), THIRD.next());
        spend(REPORT, WorkKind.TEXT, 5);
        spend(next, WorkKind.TEXT, 6);

        assertThat(read.quarters(OFFICE))
                .extracting(ReadMinutes.OfQuarter::quarter)
                .containsExactly(THIRD.next(), THIRD);
    }

    @Test
    void timeIsToldInHoursAndMinutes() {
        MinuteWords words = MinuteWords.in(Danish.LOCALE);

        assertThat(words.time(0)).isEqualTo("0 min.");
        assertThat(words.time(45)).isEqualTo("45 min.");
        assertThat(words.time(120)).isEqualTo("2 t.");
        assertThat(words.time(125)).isEqualTo("2 t. 5 min.");
    }
}
