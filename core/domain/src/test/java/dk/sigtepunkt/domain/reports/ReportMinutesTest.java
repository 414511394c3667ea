package dk.sigtepunkt.domain.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.audit.Spent;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.minutes.MeasuredTime;
import dk.sigtepunkt.domain.minutes.MemoryMinutes;
import dk.sigtepunkt.domain.minutes.MinuteSwitch;
import dk.sigtepunkt.domain.minutes.WorkKind;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.written.WriteResult;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written of a report by a form that says when it was opened adds to its time, by kind of work. */
final class ReportMinutesTest {
    private final ReportTown town = new ReportTown(Doors.house());
    private final Actor secretary = ReportTown.person(Role.SECRETARY);
    private final String opened =
            Long.toString(ReportTown.OCTOBER.minus(Duration.ofMinutes(15)).getEpochSecond());

    @BeforeEach
    void measure() {
        MemoryMinutes minutes = new MemoryMinutes();
        Signature by =
                new Signature(Actor.Means.PAGE, "konto-1", Optional.of(Role.STRATEGY_OFFICE), ReportTown.OCTOBER);
        minutes.keep(new MinuteSwitch(true, by), 0, Notes.any());
        town.measures(new MeasuredTime(minutes, Clock.fixed(ReportTown.OCTOBER, ZoneOffset.UTC)));
    }

    private WriteResult<WrittenReport> take(StepKind step, Map<String, String> sent) {
        return town.steps(ReportTown.OCTOBER)
                .take(ReportTown.REPORT, step, name -> sent.getOrDefault(name, ""), OptionalInt.empty(), secretary);
    }

    private List<Optional<Spent>> spent() {
        return town.store.notes().stream().map(AuditNote::spent).toList();
    }

    private static Optional<Spent> of(WorkKind kind) {
        return Optional.of(new Spent("committee.vej.2024K3", "vej", "2024K3", kind.code(), 15));
    }

    @Test
    void eachWriteAddsToItsKind() {
        KeepReportNotes notes = town.notes(ReportTown.OCTOBER);
        take(StepKind.BEGIN, Map.of());
        Map<String, String> answer = Map.of(WorkTime.FIELD, opened, "word", "yes", "text", "Det går fremad.");
        notes.reflect(ReportTown.REPORT, name -> answer.getOrDefault(name, ""), OptionalInt.empty(), secretary);
        Map<String, String> comment = Map.of(WorkTime.FIELD, opened, "comment", "Ret årstallet");
        notes.comment(ReportTown.REPORT, "assessment", name -> comment.getOrDefault(name, ""), secretary);
        take(StepKind.SUBMIT, Map.of(WorkTime.FIELD, opened));
        take(StepKind.TREAT, Map.of(WorkTime.FIELD, opened, "meeting", "2024-10-10", "decided", "Godkendt."));

        assertThat(spent())
                .containsExactly(
                        Optional.empty(),
                        of(WorkKind.REFLECTION),
                        of(WorkKind.REVIEW),
                        of(WorkKind.SUBMISSION),
                        of(WorkKind.TREATMENT));
    }

    @Test
    void whatIsRefusedAddsNothing() {
        take(StepKind.BEGIN, Map.of());
        take(StepKind.TREAT, Map.of(WorkTime.FIELD, opened));

        assertThat(spent()).containsExactly(Optional.empty());
    }
}
