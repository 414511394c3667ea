package dk.sigtepunkt.domain.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.wheel.EntryKind;
import dk.sigtepunkt.contracts.wheel.MeetingFree;
import dk.sigtepunkt.contracts.wheel.WheelEntry;
import dk.sigtepunkt.contracts.wheel.When;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.Notes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What every {@link WheelStore} promises: nothing that was changed is ever lost, and nobody writes over another. */
public abstract class WheelStoreContract {
    private static final WheelRef HARBOUR = WheelRef.of(new CommitteeId("havn"));
    private static final WheelRef COUNCIL = WheelRef.ofBody("havn");
    private static final LocalDate DAY = LocalDate.of(2025, 5, 6);
    private static final Signature BY = new Signature(
            Actor.Means.PAGE, "konto-æøå", Optional.of(Role.SECRETARY), Instant.parse("2025-03-30T01:30:00.123456Z"));
    private static final List<WheelChange> ALL = List.of(
            new WheelChange.Moved("meeting-2025-05-05", DAY, Optional.of(LocalTime.of(16, 5))),
            new WheelChange.Moved("meeting-2025-05-05", DAY, Optional.empty()),
            new WheelChange.Cancelled("dagsorden-2025-05-05"),
            new WheelChange.Added(new WheelEntry(
                    "extra-4",
                    EntryKind.DEADLINE,
                    "Æ".repeat(KeepWheel.LONGEST_LINE),
                    new When.On(DAY),
                    Optional.of(LocalTime.of(9, 0)),
                    "Ø".repeat(KeepWheel.LONGEST_LINE),
                    Optional.of(Period.parse("2025K1")))),
            new WheelChange.Added(new WheelEntry(
                    "extra-5", EntryKind.HEARING, "Høring", new When.On(DAY), Optional.empty(), "", Optional.empty())),
            new WheelChange.Freed(new MeetingFree("Påske", DAY, DAY.plusDays(4))),
            new WheelChange.TakenBack(3));

    protected abstract WheelStore wheels();

    /** One that forgets stays as it is. */
    protected void restart() {}

    private static Adjustment adjustment(int number, WheelChange change) {
        return new Adjustment(number, change, "Fordi\ndet er sådan", BY);
    }

    @Test
    void keepsEveryChangeOverARestart() {
        for (int at = 0; at < ALL.size(); at++) {
            assertThat(wheels().keep(HARBOUR, OptionalInt.of(at), adjustment(at + 1, ALL.get(at)), Notes.any()))
                    .isTrue();
        }
        wheels().keep(COUNCIL, OptionalInt.of(0), adjustment(1, ALL.get(2)), Notes.any());
        WheelBook book = wheels().book();
        assertThat(wheels().book()).isSameAs(book);
        restart();
        for (WheelBook one : List.of(book, wheels().book())) {
            assertThat(one.of(HARBOUR).adjustments())
                    .extracting(Adjustment::change)
                    .isEqualTo(ALL);
            assertThat(one.of(HARBOUR).adjustments())
                    .allMatch(kept -> kept.by().equals(BY) && kept.reason().equals("Fordi\ndet er sådan"))
                    .extracting(Adjustment::number)
                    .containsExactly(1, 2, 3, 4, 5, 6, 7);
            assertThat(one.of(COUNCIL).version())
                    .as("a body may have a committee's key")
                    .isEqualTo(1);
        }
        assertThat(wheels().book().of(WheelRef.ofBody("andet"))).isEqualTo(KeptWheel.empty(WheelRef.ofBody("andet")));
    }

    @Test
    void takesNothingFromWhoHasSeenAnotherState() {
        assertThat(wheels().keep(HARBOUR, OptionalInt.of(0), adjustment(1, ALL.get(0)), Notes.any()))
                .isTrue();
        assertThat(wheels().keep(HARBOUR, OptionalInt.of(0), adjustment(1, ALL.get(1)), Notes.any()))
                .isFalse();
        assertThat(wheels().book().of(HARBOUR).version()).isEqualTo(1);
    }

    @Test
    void keepsEveryKindOfEntry() {
        List<WheelChange> kinds = Arrays.stream(EntryKind.values())
                .<WheelChange>map(kind -> new WheelChange.Added(new WheelEntry(
                        "extra-" + kind.code(),
                        kind,
                        "Punkt",
                        new When.On(DAY),
                        Optional.empty(),
                        "",
                        Optional.of(Period.parse("2025K1")))))
                .toList();
        for (int at = 0; at < kinds.size(); at++) {
            wheels().keep(HARBOUR, OptionalInt.of(at), adjustment(at + 1, kinds.get(at)), Notes.any());
        }
        restart();
        assertThat(wheels().book().of(HARBOUR).adjustments())
                .extracting(Adjustment::change)
                .isEqualTo(kinds);
    }
}
