package dk.sigtepunkt.domain.reports;

import static dk.sigtepunkt.domain.reports.ReportTown.OCTOBER;
import static dk.sigtepunkt.domain.reports.ReportTown.REPORT;
import static dk.sigtepunkt.domain.reports.ReportTown.office;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.seals.ReportSealing;
import dk.sigtepunkt.domain.seals.SealBook;
import dk.sigtepunkt.domain.seals.SealedHead;
import dk.sigtepunkt.domain.seals.SealingFailed;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Each laying before a body makes an edition, which hangs on to the one before; what cannot be sealed is not laid. */
class LaidIsSealedTest {
    private static final Map<String, String> SENT = Map.of("meeting", "2024-10-11");

    private final ReportTown town = new ReportTown(Doors.house());

    private WriteResult<WrittenReport> lays(ReportRef ref, Instant now) {
        return town.steps(now)
                .take(ref, StepKind.LAY, name -> SENT.getOrDefault(name, ""), OptionalInt.empty(), office());
    }

    private void treated(ReportRef ref) {
        town.store.is(SomeReports.in(ref, StateCode.TREATED, OCTOBER));
    }

    private static WrittenFault fault(WriteResult<WrittenReport> result) {
        return ((WriteResult.Refused<WrittenReport>) result).faults().get(0);
    }

    @Test
    void eachBodyHasAnEditionThatNamesTheOneBefore() {
        treated(REPORT);
        assertThat(lays(REPORT, OCTOBER.plusSeconds(60))).isInstanceOf(WriteResult.Kept.class);
        assertThat(lays(REPORT, OCTOBER.plusSeconds(90))).isInstanceOf(WriteResult.Kept.class);
        SealBook seals = town.store.seals();
        assertThat(seals.editions(REPORT)).extracting(SealedHead::edition).containsExactly(1, 2);
        String second = town.store.sealed(seals.last(REPORT).orElseThrow()).file();
        assertThat(second).contains(seals.editions(REPORT).get(0).digest());
    }

    @Test
    void hangsOnToTheLastEditionOfTheNearestEarlierQuarter() {
        ReportRef earlier = REPORT.before().before();
        treated(earlier);
        lays(earlier, OCTOBER.plusSeconds(10));
        lays(earlier, OCTOBER.plusSeconds(20));
        treated(REPORT);
        lays(REPORT, OCTOBER.plusSeconds(30));
        SealedHead last = town.store.seals().last(earlier).orElseThrow();
        assertThat(town.store.seals().before(REPORT)).contains(last);
        assertThat(town.store.seals().before(earlier)).isEmpty();
        assertThat(town.store.seals().before(ReportRef.quarterly(REPORT.quarter())))
                .isEmpty();
    }

    @Test
    void whatCannotBeSealedIsNotLaid() {
        treated(REPORT);
        town.sealing = request -> {
            throw new SealingFailed("Afsnittet kan ikke forsegles.");
        };
        WrittenFault fault = fault(lays(REPORT, OCTOBER.plusSeconds(60)));
        assertThat(fault).isEqualTo(new WrittenFault("", "not-sealed", "Afsnittet kan ikke forsegles."));
        assertThat(town.store.book().report(REPORT).standing(OCTOBER.plusSeconds(60)))
                .contains(StateCode.TREATED);
        assertThat(town.store.seals()).isEqualTo(SealBook.EMPTY);
        assertThat(town.store.notes()).isEmpty();
    }

    @Test
    void aClockThatWasSetBackIsToldAndNothingIsLaid() {
        treated(REPORT.before());
        lays(REPORT.before(), OCTOBER.plusSeconds(600));
        treated(REPORT);
        WrittenFault fault = fault(lays(REPORT, OCTOBER.plusSeconds(60)));
        assertThat(fault.code()).isEqualTo("clock-set-back");
        assertThat(fault.sentence()).contains("12.01", "12.10");
        assertThat(town.store.seals().all()).hasSize(1);
        assertThat(lays(REPORT, OCTOBER.plusSeconds(600))).isInstanceOf(WriteResult.Kept.class);
    }

    @Test
    void isSealedAgainWhereAnotherOfItsChainWasSealedMeanwhile() {
        treated(REPORT.before());
        treated(REPORT);
        ReportSealing usual = town.sealing;
        town.sealing = request -> {
            town.sealing = usual;
            lays(REPORT.before(), OCTOBER.plusSeconds(30));
            return usual.seal(request);
        };
        assertThat(lays(REPORT, OCTOBER.plusSeconds(60))).isInstanceOf(WriteResult.Kept.class);
        SealBook seals = town.store.seals();
        assertThat(seals.all()).hasSize(2);
        String file = town.store.sealed(seals.last(REPORT).orElseThrow()).file();
        assertThat(file).contains(seals.last(REPORT.before()).orElseThrow().digest());
    }

    @Test
    void isNotLaidWhereTheReportHasGoneOnMeanwhile() {
        treated(REPORT);
        ReportSealing usual = town.sealing;
        town.sealing = request -> {
            town.sealing = usual;
            lays(REPORT, OCTOBER.plusSeconds(30));
            return usual.seal(request);
        };
        assertThat(lays(REPORT, OCTOBER.plusSeconds(60))).isInstanceOf(WriteResult.Clash.class);
        assertThat(town.store.seals().all()).hasSize(1);
    }
}
