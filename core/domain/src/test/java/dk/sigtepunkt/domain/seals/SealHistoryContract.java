package dk.sigtepunkt.domain.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.reports.ReportContents.LayingSeal;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportStore;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.text.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link SealHistory} promises: a seal is kept with the step that it is of, or neither is. */
public abstract class SealHistoryContract {
    private static final Period QUARTER = Period.quarter(2026, 3);
    private static final ReportRef ROADS = ReportRef.of(new CommitteeId("vej"), QUARTER);
    private static final ReportRef WHOLE = ReportRef.quarterly(QUARTER);
    private static final Instant WRITTEN = Instant.parse("2026-10-12T10:00:00.123456Z");

    protected abstract SealHistory seals();

    /** What keeps the steps. */
    protected abstract ReportStore reports();

    /** One that forgets stays as it is. */
    protected void restart() {}

    private static Signature by(int hour) {
        return SomeReports.by(Role.STRATEGY_OFFICE, WRITTEN.plusSeconds(3600L * hour));
    }

    private static LayingSeal.Made seal(ReportRef ref, int edition, int chained) {
        String file = "{\"udgave\":%d,\"æ\":\"%s\"}".formatted(edition, "ø".repeat(40_000));
        return new LayingSeal.Made(
                ref,
                edition,
                Sha256.hex(ref + " " + edition),
                by(edition).at(),
                chained,
                file,
                "<p>" + edition + "</p>");
    }

    private static ReportStep.Laid laid(int edition) {
        return new ReportStep.Laid("Byrådet", LocalDate.of(2026, 10, 11), "", by(edition));
    }

    @Test
    void keepsASealWithItsStepOverARestart() {
        assertThat(seals().seals()).isEqualTo(SealBook.EMPTY);
        LayingSeal.Made first = seal(ROADS, 1, 0);
        LayingSeal.Made second = seal(ROADS, 2, 1);
        assertThat(reports().keep(0, laid(1), first, Notes.any())).isTrue();
        assertThat(reports().keep(1, laid(2), second, Notes.any())).isTrue();
        for (int again = 0; again < 2; again++) {
            assertThat(reports().book().all()).hasSize(1);
            assertThat(seals().seals().editions(ROADS))
                    .extracting(SealedHead::edition, SealedHead::digest, SealedHead::at)
                    .containsExactly(tuple(1, first.digest(), first.at()), tuple(2, second.digest(), second.at()));
            Sealed sealed = seals().sealed(seals().seals().last(ROADS).orElseThrow());
            assertThat(sealed.file()).isEqualTo(second.file());
            assertThat(sealed.html()).isEqualTo(second.html());
            restart();
        }
    }

    @Test
    void keepsNeitherSealNorStepWhereTheReportOrItsChainHasGoneOn() {
        ReportRef next = ReportRef.of(new CommitteeId("vej"), Period.quarter(2026, 4));
        assertThat(reports().keep(0, laid(1), seal(ROADS, 1, 0), Notes.any())).isTrue();
        assertThat(reports().keep(0, laid(1), seal(next, 1, 0), Notes.any())).isFalse();
        assertThat(reports().keep(7, laid(1), seal(next, 1, 1), Notes.any())).isFalse();
        assertThat(reports().book().report(next).entries()).isEmpty();
        assertThat(seals().seals().all()).hasSize(1);
        assertThat(reports().keep(0, laid(1), seal(WHOLE, 1, 0), Notes.any())).isTrue();
        assertThat(reports().keep(0, laid(1), seal(next, 1, 1), Notes.any())).isTrue();
        assertThat(seals().seals().before(next)).map(SealedHead::report).contains(ROADS);
    }

    @Test
    void ofManyWhoLayAtOnceOneSeals() {
        long kept = IntStream.range(0, 12)
                .parallel()
                .filter(one -> reports().keep(0, laid(1), seal(ROADS, 1, 0), Notes.any()))
                .count();
        assertThat(kept).isEqualTo(1);
        assertThat(seals().seals().all()).hasSize(1);
        assertThat(reports().book().report(ROADS).steps()).hasSize(1);
    }
}
