package dk.sigtepunkt.domain.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.wheel.EntryKind;
import dk.sigtepunkt.domain.Given;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.influence.FeltTown;
import dk.sigtepunkt.domain.judgement.HandClock;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.sections.MemorySections;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each deadline is fulfilled by what it is about, and what a quarter has answered stays. */
class WrittenDeliveriesTest {
    private static final CommitteeId HARBOUR = WheelTown.HARBOUR;
    private static final Period QUARTER = Period.parse("2025K1");
    private static final LocalDate DUE = LocalDate.parse("2025-04-24");
    private static final ReportRef REPORT = ReportRef.of(HARBOUR, QUARTER);
    private static final Instant BEFORE = Instant.parse("2025-04-10T10:00:00Z");
    private static final Instant LONG_AFTER = Instant.parse("2026-02-10T10:00:00Z");

    private final WheelTown town = new WheelTown();
    private final MemorySections sections = new MemorySections();
    private final MemoryReports reports = new MemoryReports();
    private final QuarterDeliveries deliveries =
            SomeDeliveries.of(sections, reports, new HandClock("2026-03-01T10:00:00Z"));

    private Optional<Instant> came(EntryKind kind, Optional<Instant> known) {
        return deliveries.delivered(new AwaitedDelivery(WheelRef.of(HARBOUR), kind, QUARTER, DUE), town.reading(known));
    }

    private Optional<Instant> came(EntryKind kind) {
        return came(kind, Optional.empty());
    }

    private void released(Instant at) {
        Sections.drafted(sections, Sections.assessment(HARBOUR, QUARTER), "Det går fremad", at);
        Sections.released(sections, Sections.assessment(HARBOUR, QUARTER), at.plusSeconds(1));
    }

    @Test
    void whereAReportIsBegunItsSubmissionCountsAndNotTheWords() {
        reports.is(SomeReports.in(REPORT, StateCode.DRAFT, BEFORE));
        released(BEFORE.plusSeconds(60));
        assertThat(came(EntryKind.DEADLINE)).isEmpty();
        assertThat(came(EntryKind.REPORT_DEADLINE)).isEmpty();
        reports.is(SomeReports.in(REPORT, StateCode.SUBMITTED, BEFORE));
        assertThat(came(EntryKind.DEADLINE)).contains(BEFORE.plusSeconds(1));
        assertThat(came(EntryKind.REPORT_DEADLINE)).contains(BEFORE.plusSeconds(1));
        assertThat(came(EntryKind.REPORT_DEADLINE, Optional.of(BEFORE))).isEmpty();
    }

    @Test
    void whatIsSentBackIsNotThereUntilItIsSubmittedAnew() {
        reports.is(SomeReports.in(REPORT, StateCode.SUBMITTED, BEFORE)
                .with(new ReportStep.SentBack(
                        "Tal mangler", SomeReports.by(Role.STRATEGY_OFFICE, BEFORE.plusSeconds(9)))));
        assertThat(came(EntryKind.REPORT_DEADLINE)).isEmpty();
        assertThat(came(EntryKind.REPORT_DEADLINE, Optional.of(BEFORE.plusSeconds(2))))
                .as("as it was known before that")
                .contains(BEFORE.plusSeconds(1));
    }

    @Test
    void whereNobodyWroteAReportTheReleasedWordsCount() {
        released(BEFORE);
        assertThat(came(EntryKind.DEADLINE)).contains(BEFORE.plusSeconds(1));
        assertThat(came(EntryKind.REPORT_DEADLINE)).as("asks for a report").isEmpty();
    }

    @Test
    void aReportThatIsBegunLongAfterTheDeadlineTakesNoAnswerBack() {
        released(BEFORE);
        reports.is(SomeReports.in(REPORT, StateCode.DRAFT, LONG_AFTER));
        assertThat(came(EntryKind.DEADLINE)).contains(BEFORE.plusSeconds(1));
        assertThat(came(EntryKind.DEADLINE, Optional.of(LONG_AFTER.minusSeconds(1))))
                .contains(BEFORE.plusSeconds(1));
    }

    @Test
    void aReportThatIsBegunBeforeTheDeadlineIsWaitedForWhateverWasReleased() {
        released(BEFORE.minusSeconds(60));
        reports.is(SomeReports.in(REPORT, StateCode.DRAFT, BEFORE));
        assertThat(came(EntryKind.DEADLINE)).isEmpty();
    }

    @Test
    void wordsThatWaitForTheirReportHaveComeAllTheSame() {
        reports.is(SomeReports.in(REPORT, StateCode.DRAFT, BEFORE));
        assertThat(came(EntryKind.WORDS_DEADLINE)).isEmpty();
        released(BEFORE.plusSeconds(60));
        assertThat(came(EntryKind.WORDS_DEADLINE)).contains(BEFORE.plusSeconds(61));
    }

    @Test
    void aBodysReportDeadlineWaitsForTheReportOfAll() {
        AwaitedDelivery council = new AwaitedDelivery(
                WheelRef.ofBody("raad"), EntryKind.REPORT_DEADLINE, QUARTER, LocalDate.parse("2025-05-20"));
        assertThat(deliveries.delivered(council, town.reading(Optional.empty())))
                .isEmpty();
        reports.is(SomeReports.in(ReportRef.quarterly(QUARTER), StateCode.SUBMITTED, BEFORE));
        assertThat(deliveries.delivered(council, town.reading(Optional.empty())))
                .contains(BEFORE.plusSeconds(1));
    }

    @Test
    void whatIsWrittenIsTheSameUntilSomethingIs() {
        ReadWheels read = new ReadWheels(
                WheelTown.strategies(), new MemoryWheels(), deliveries, new HandClock("2026-03-01T10:00:00Z"));
        ReadWheels.Written first = read.written();
        assertThat(read.written()).isSameAs(first);
        reports.is(SomeReports.in(REPORT, StateCode.DRAFT, BEFORE));
        assertThat(read.written()).isNotSameAs(first);
    }

    @Test
    void figuresHaveComeWhenEachThatCanBeExpectedIsThere() {
        Indicator indicator = Given.indicator(Direction.UP, Frequency.QUARTER, 180, 180);
        assertThat(figures(indicator, "2025-04-24"))
                .as("its source has it thirty days after the quarter, which is later")
                .contains(Danish.endOf(QUARTER.end()));
        assertThat(figures(indicator, "2025-05-02")).isEmpty();
        Instant known = Instant.parse("2025-04-29T00:00:00Z");
        assertThat(figures(indicator, "2025-05-02", Given.figure("2025K1", 110, "2025-04-29")))
                .contains(known);
        assertThat(figures(indicator, "2025-05-02", Given.figure("2024K4", 110, "2025-04-29")))
                .as("of another quarter")
                .isEmpty();
    }

    private static Optional<Instant> figures(Indicator indicator, String due, Observation... there) {
        Committee content = new Committee(HARBOUR, "Havneudvalget", "", "Om", List.of(), List.of(indicator), List.of());
        CatalogueSnapshot snapshot = new CatalogueSnapshot(
                List.of(new KnownCommittee(content, CommitteeState.ACTIVE, "1.0.0", Instant.EPOCH)), List.of());
        Reading reading = new Reading(snapshot, FigureBook.EMPTY.with(List.of(there)), () -> {});
        return new AwaitedFigures(QUARTER, LocalDate.parse(due)).came(HARBOUR, reading);
    }

    @Test
    void answersHaveComeWhenTheQuarterIsOverAndNothingWaits() {
        HandClock clock = new HandClock("2026-10-20T10:00:00Z");
        FeltTown felt = new FeltTown(clock);
        QuarterDeliveries of = new WrittenDeliveries(sections, reports, felt.crossing, felt.store);
        AwaitedDelivery what = new AwaitedDelivery(
                WheelRef.of(FeltTown.TOUCHED),
                EntryKind.HEARING_DEADLINE,
                FeltTown.QUARTER,
                LocalDate.parse("2026-10-15"));
        assertThat(of.delivered(what, felt.open())).contains(Danish.endOf(FeltTown.QUARTER.end()));
        felt.changed("first");
        assertThat(of.delivered(what, felt.open())).isEmpty();
        Instant answered = Instant.parse("2026-10-12T10:00:00Z");
        felt.answered("first", answered);
        assertThat(of.delivered(what, felt.open())).contains(answered);
        felt.changed("second");
        assertThat(of.delivered(what, felt.open())).isEmpty();
    }
}
