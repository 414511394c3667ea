package dk.sigtepunkt.domain.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.wheel.EntryKind;
import dk.sigtepunkt.contracts.wheel.WheelEntry;
import dk.sigtepunkt.contracts.wheel.When;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.judgement.HandClock;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.sections.MemorySections;
import dk.sigtepunkt.domain.wheel.Adjustment;
import dk.sigtepunkt.domain.wheel.MemoryWheels;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.SomeDeliveries;
import dk.sigtepunkt.domain.wheel.WheelChange;
import dk.sigtepunkt.domain.wheel.WheelRef;
import dk.sigtepunkt.domain.wheel.WheelTown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Deadlines of wheels, said to who can do something, as long as nothing has come. */
class WheelRemindersTest {
    private static final WheelRef HARBOUR = WheelRef.of(WheelTown.HARBOUR);
    private static final Period QUARTER = Period.parse("2025K1");

    private final HandClock clock = new HandClock("2025-04-01T10:00:00Z");
    private final WheelTown town = new WheelTown();
    private final MemoryWheels store = new MemoryWheels();
    private final MemoryReports reports = new MemoryReports();
    private final ReadWheels read = new ReadWheels(
            WheelTown.strategies(), store, SomeDeliveries.of(new MemorySections(), reports, clock), clock);
    private final DueReminders due = new DueReminders(List.of(new WheelReminders(read)), clock);

    private static Actor person(HeldRole role) {
        return Actor.person(Actor.Means.PAGE, "konto-" + role.role().code(), Set.of(role));
    }

    private List<String> said(String day, HeldRole role) {
        clock.turn(day + "T10:00:00Z");
        return due.of(person(role), town.reading(Optional.empty())).stream()
                .map(one -> one.what().text() + " " + one.what().path())
                .toList();
    }

    private List<String> secretary(String day) {
        return said(day, HeldRole.in(WheelTown.HARBOUR, Role.SECRETARY));
    }

    private List<String> office(String day) {
        return said(day, HeldRole.everywhere(Role.STRATEGY_OFFICE));
    }

    private void changed(WheelRef ref, WheelChange change) {
        Signature by = new Signature(Actor.Means.PAGE, "konto-1", Optional.of(Role.SECRETARY), clock.instant());
        int next = store.book().of(ref).version() + 1;
        store.keep(ref, OptionalInt.empty(), new Adjustment(next, change, "Fordi", by), Notes.any());
    }

    private void added(WheelRef ref, EntryKind kind, Optional<Period> quarter) {
        changed(
                ref,
                new WheelChange.Added(new WheelEntry(
                        "extra-1",
                        kind,
                        "Ekstra",
                        new When.On(LocalDate.parse("2025-06-11")),
                        Optional.empty(),
                        "",
                        quarter)));
    }

    @Test
    void aDeadlineIsSaidFiveWorkingDaysAheadToItsCommitteesSecretary() {
        String soon = "Havneudvalget: »Frist for 1. kvartal 2025« skal være på plads senest den 24.04.2025 (eksempel)."
                + " /rapporter/2025K1/havn";
        assertThat(secretary("2025-04-13")).isEmpty();
        // Maundy Thursday to Easter Monday are no working days.
        assertThat(secretary("2025-04-14")).containsExactly(soon);
        assertThat(secretary("2025-04-24")).as("on its day").containsExactly(soon);
        assertThat(said("2025-04-24", HeldRole.in(WheelTown.FINANCE, Role.SECRETARY)))
                .as("another committee's")
                .isEmpty();
        assertThat(said("2025-04-24", HeldRole.in(WheelTown.HARBOUR, Role.POLITICIAN)))
                .as("who cannot hand it in")
                .isEmpty();
    }

    @Test
    void onceItHasPassedItIsSaidAnewUntilTheNextOneIsDue() {
        assertThat(secretary("2025-04-25"))
                .containsExactly("Havneudvalget: »Frist for 1. kvartal 2025« skulle være på plads senest den"
                        + " 24.04.2025 og mangler stadig (eksempel). /rapporter/2025K1/havn");
        assertThat(secretary("2025-07-25")).hasSize(1);
        assertThat(secretary("2025-07-26")).isEmpty();
    }

    @Test
    void whatIsDeliveredIsNotSaid() {
        reports.is(SomeReports.in(
                ReportRef.of(WheelTown.HARBOUR, QUARTER), StateCode.SUBMITTED, Instant.parse("2025-04-15T10:00:00Z")));
        assertThat(secretary("2025-04-24")).isEmpty();
        assertThat(secretary("2025-04-25")).isEmpty();
    }

    @Test
    void aMovedDeadlineIsAnotherReminderAndOnItsOwnDay() {
        changed(HARBOUR, new WheelChange.Moved("frist-2025k1", LocalDate.parse("2025-04-30"), Optional.empty()));
        assertThat(secretary("2025-04-16")).isEmpty();
        assertThat(secretary("2025-04-25")).singleElement().asString().contains("senest den 30.04.2025");
    }

    @Test
    void aCommitteeThatIsNotInOperationIsNotAsked() {
        town.stop();
        assertThat(secretary("2025-04-24")).isEmpty();
    }

    @Test
    void ofWhatIsInNoReportItIsKnownOnlyThatItComes() {
        added(HARBOUR, EntryKind.HEARING, Optional.empty());
        assertThat(secretary("2025-06-10"))
                .contains("Havneudvalget: »Ekstra« skal være på plads senest den 11.06.2025. /udvalg/havn/aarshjul");
        assertThat(secretary("2025-06-12")).noneMatch(text -> text.contains("Ekstra"));
    }

    @Test
    void whoeverCanDoItIsToldOfEachKindAndWhere() {
        added(HARBOUR, EntryKind.HEARING_DEADLINE, Optional.of(QUARTER));
        assertThat(said("2025-06-10", HeldRole.in(WheelTown.HARBOUR, Role.CHAIR)))
                .as("nothing is felt, so there is nothing to answer")
                .isEmpty();
        changed(HARBOUR, new WheelChange.TakenBack(1));
        added(HARBOUR, EntryKind.WORDS_DEADLINE, Optional.of(QUARTER));
        assertThat(secretary("2025-06-10")).anyMatch(text -> text.endsWith("/udvalg/havn/ord/2025K1"));
    }

    @Test
    void aBodysReportDeadlineIsTheStrategyOffices() {
        added(WheelTown.COUNCIL, EntryKind.REPORT_DEADLINE, Optional.of(QUARTER));
        assertThat(office("2025-06-10"))
                .containsExactly("Rådet: »Ekstra for 1. kvartal 2025« skal være på plads senest den 11.06.2025."
                        + " /rapporter/2025K1/samlet");
        assertThat(secretary("2025-06-10")).noneMatch(text -> text.contains("Rådet"));
        reports.is(SomeReports.in(
                ReportRef.quarterly(QUARTER), StateCode.SUBMITTED, Instant.parse("2025-06-10T09:00:00Z")));
        assertThat(office("2025-06-10")).isEmpty();
    }
}
