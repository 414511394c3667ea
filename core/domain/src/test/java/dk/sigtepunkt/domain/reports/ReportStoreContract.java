package dk.sigtepunkt.domain.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.Notes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link ReportStore} promises: what is written stays, and of many who take a step at once one does. */
public abstract class ReportStoreContract {
    private static final Period QUARTER = Period.quarter(2026, 3);
    private static final ReportRef ROADS = ReportRef.of(new CommitteeId("vej"), QUARTER);
    private static final ReportRef WHOLE = ReportRef.quarterly(QUARTER);
    private static final Instant WRITTEN = Instant.parse("2026-10-12T10:00:00.123456Z");

    protected abstract ReportStore reports();

    /** One that forgets stays as it is. */
    protected void restart() {}

    private static Signature by(int hour) {
        return SomeReports.by(Role.SECRETARY, WRITTEN.plusSeconds(3600L * hour));
    }

    /** One entry of each kind, with everything that it can hold. */
    static List<ReportEntry> each() {
        LocalDate meeting = LocalDate.of(2026, 10, 11);
        ReportItem item = new ReportItem(ReportItem.Kind.AREA, "rent-vand");
        return List.of(
                new ReportStep.Begun(3, by(0)),
                new ReportNote.Owned("assessment", "secretary", by(1)),
                new ReportNote.Commented("assessment", "Skal vi nævne broen?\n\nÆ", by(2)),
                new ReportNote.Marked("assessment", true, by(3)),
                new ReportNote.Marked("assessment", true, OptionalInt.of(0), by(3)),
                new ReportNote.Marked("assessment", true, OptionalInt.of(12), by(3)),
                new ReportNote.Marked("assessment", false, by(3)),
                new ReportNote.Reflected(PathWord.TOO_EARLY, "Tallene er få æøå.", by(4)),
                new ReportNote.Worded("introduction", "x".repeat(4000), by(4)),
                new ReportStep.Submitted(List.of(SomeReports.FIRST, SomeReports.SECOND), by(5)),
                new ReportStep.SentBack("Tallet er gammelt.", by(6)),
                new ReportStep.Submitted(List.of("Byrådet"), by(7)),
                new ReportStep.Treated(meeting, "Godkendt.", by(8)),
                new ReportStep.Laid("Byrådet", meeting, "", by(9)),
                new ReportStep.Closed(item, "Offentlighedsloven § 23", by(10)),
                new ReportStep.Reopened(item, "Forkert punkt.", by(11)),
                new ReportStep.Published(WRITTEN.plusSeconds(90_000_000), by(12)));
    }

    private boolean keep(ReportRef ref, ReportEntry entry) {
        return reports().keep(ref, OptionalInt.empty(), entry, Notes.any());
    }

    @Test
    void keepsAllThatIsWrittenOverARestart() {
        assertThat(reports().book()).isEqualTo(ReportBook.EMPTY);
        WrittenReport expected = WrittenReport.none(ROADS);
        for (ReportEntry entry : each()) {
            assertThat(keep(ROADS, entry)).isTrue();
            expected = expected.with(entry);
        }
        keep(WHOLE, new ReportStep.Begun(by(13)));
        assertThat(reports().book().report(ROADS)).isEqualTo(expected);
        restart();
        assertThat(reports().book().report(ROADS)).isEqualTo(expected);
        assertThat(reports().book().report(WHOLE).state()).contains(new ReportState.Draft());
        assertThat(reports().book().all()).hasSize(2);
    }

    @Test
    void keepsAllOfWhatIsWrittenAtOnceInItsOrderOrNothingOfIt() {
        keep(ROADS, new ReportStep.Begun(by(0)));
        List<ReportNote> marks = List.of(
                new ReportNote.Marked("assessment", true, by(1)), new ReportNote.Marked("area.stier", true, by(1)));
        assertThat(reports().keep(ROADS, OptionalInt.of(7), marks, Notes.any())).isFalse();
        assertThat(reports().book().report(ROADS).entries()).hasSize(1);
        assertThat(reports().keep(ROADS, OptionalInt.of(1), marks, Notes.any())).isTrue();
        keep(ROADS, new ReportNote.Commented("assessment", "Nå.", by(2)));
        restart();
        assertThat(reports().book().report(ROADS).entries().subList(1, 3)).isEqualTo(marks);
    }

    @Test
    void isTheSameBookUntilSomethingIsWritten() {
        keep(ROADS, new ReportStep.Begun(by(0)));
        ReportBook before = reports().book();
        assertThat(reports().book()).isSameAs(before);
        keep(ROADS, new ReportNote.Commented("assessment", "Nå.", by(1)));
        assertThat(reports().book()).isNotEqualTo(before);
    }

    @Test
    void takesNoStepFromWhoHasSeenAnotherStateAndACommentMakesNone() {
        keep(ROADS, new ReportStep.Begun(by(0)));
        keep(ROADS, new ReportNote.Commented("assessment", "Nå.", by(1)));
        ReportStep submitted = new ReportStep.Submitted(List.of("Byrådet"), by(2));
        assertThat(reports().keep(ROADS, OptionalInt.of(0), submitted, Notes.any()))
                .isFalse();
        assertThat(reports().book().report(ROADS).state()).contains(new ReportState.Draft());
        assertThat(reports().keep(ROADS, OptionalInt.of(1), submitted, Notes.any()))
                .isTrue();
        assertThat(reports().book().report(ROADS).version()).isEqualTo(2);
    }

    @Test
    void ofManyWhoTakeTheSameStepAtOnceOneDoes() {
        keep(ROADS, new ReportStep.Begun(by(0)));
        long kept = IntStream.range(0, 12)
                .parallel()
                .filter(one -> reports()
                        .keep(
                                ROADS,
                                OptionalInt.of(1),
                                new ReportStep.Submitted(List.of("Nr. " + one), by(1)),
                                Notes.any()))
                .count();
        assertThat(kept).isEqualTo(1);
        assertThat(reports().book().report(ROADS).steps()).hasSize(2);
    }
}
