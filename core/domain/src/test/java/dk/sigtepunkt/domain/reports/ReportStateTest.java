package dk.sigtepunkt.domain.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each state and each step, and histories that nobody thought of. */
class ReportStateTest {
    private static final ReportRef REF = ReportRef.of(new CommitteeId("vej"), Period.quarter(2024, 3));
    private static final Instant START = Instant.parse("2024-10-12T10:00:00Z");
    private static final List<String> BODIES = List.of("Udvalg A", "Udvalg B", "Rådet");
    private static final ReportItem ITEM = new ReportItem(ReportItem.Kind.QUESTION, "4");

    private static Signature at(int second) {
        return SomeReports.by(Role.SECRETARY, START.plusSeconds(second));
    }

    private static ReportStep step(StepKind kind, Optional<ReportState> state, int second) {
        Signature by = at(second);
        LocalDate day = LocalDate.of(2024, 10, 11);
        String body = state.map(ReportState::bodiesToCome).orElse(List.of()).stream()
                .findFirst()
                .orElse("Ingen");
        return switch (kind) {
            case BEGIN -> new ReportStep.Begun(by);
            case SUBMIT -> new ReportStep.Submitted(BODIES, by);
            case SEND_BACK -> new ReportStep.SentBack("Fejl", by);
            case TREAT -> new ReportStep.Treated(day, "Godkendt", by);
            case LAY -> new ReportStep.Laid(body, day, "", by);
            case PUBLISH -> new ReportStep.Published(by.at().plusSeconds(second % 3), by);
            case CLOSE -> new ReportStep.Closed(ITEM, "§ 23", by);
            case REOPEN -> new ReportStep.Reopened(ITEM, "Forkert", by);
        };
    }

    @Test
    void eachStateLetsThoseStepsFollowThatItNamesAndNoOther() {
        for (StateCode code : StateCode.values()) {
            WrittenReport report = SomeReports.in(REF, code, START);
            for (StepKind kind : StepKind.values()) {
                boolean follows = WrittenReport.next(report.state(), step(kind, report.state(), 60))
                        .isPresent();
                assertThat(follows)
                        .as("%s in %s", kind, code)
                        .isEqualTo(report.following(START.plusSeconds(60)).contains(kind));
            }
        }
    }

    @Test
    void theWayIsWalkedInOrderAndEachBodyHasItInTurn() {
        assertThat(WrittenReport.none(REF).following(START)).containsExactly(StepKind.BEGIN);
        Set<StepKind> always = EnumSet.of(StepKind.CLOSE, StepKind.REOPEN);
        assertThat(SomeReports.in(REF, StateCode.DRAFT, START).following(START))
                .contains(StepKind.SUBMIT)
                .doesNotContain(StepKind.SEND_BACK, StepKind.TREAT, StepKind.LAY, StepKind.PUBLISH);
        WrittenReport treated = SomeReports.in(REF, StateCode.TREATED, START);
        ReportState state = treated.state().orElseThrow();
        assertThat(state.bodiesToCome()).containsExactly(SomeReports.FIRST, SomeReports.SECOND);
        ReportStep second = new ReportStep.Laid(SomeReports.SECOND, LocalDate.of(2024, 10, 12), "", at(9));
        assertThat(state.after(second)).as("none is skipped").isEmpty();
        ReportStep first = new ReportStep.Laid(SomeReports.FIRST, LocalDate.of(2024, 10, 12), "", at(9));
        ReportState half = state.after(first).orElseThrow();
        assertThat(half.following(START)).contains(StepKind.LAY).doesNotContain(StepKind.PUBLISH);
        assertThat(half.after(new ReportStep.Published(START, at(10)))).isEmpty();
        assertThat(half.after(first)).as("none has it twice").isEmpty();
        assertThat(SomeReports.in(REF, StateCode.PUBLISHED, START).following(START.plusSeconds(60)))
                .containsExactlyInAnyOrderElementsOf(always);
    }

    @Test
    void whatIsPublishedAtAnHourToComeIsBeforeTheBodiesUntilThenAndCanStillBeSentBack() {
        Instant morning = START.plusSeconds(86_400);
        WrittenReport planned = SomeReports.planned(REF, START, morning);
        assertThat(planned.standing(morning.minusMillis(1))).contains(StateCode.LAID);
        assertThat(planned.standing(morning)).contains(StateCode.PUBLISHED);
        assertThat(planned.following(morning.minusMillis(1))).contains(StepKind.SEND_BACK);
        ReportState state = planned.state().orElseThrow();
        assertThat(state.after(new ReportStep.SentBack("Fejl", at(60)))).isPresent();
        assertThat(state.after(new ReportStep.SentBack("For sent", at(86_400)))).isEmpty();
    }

    @Test
    void historiesThatNobodyThoughtOfAreAlwaysInALegalStateAndNothingThatIsFrozenMoves() {
        Random random = new Random(65);
        for (int history = 0; history < 400; history++) {
            WrittenReport report = WrittenReport.none(REF);
            List<WrittenReport> before = new ArrayList<>();
            for (int second = 0; second < 40; second++) {
                before.add(report);
                report = random.nextInt(4) == 0 && report.begun().isPresent()
                        ? report.with(new ReportNote.Reflected(PathWord.YES, "Nr. " + second, at(second)))
                        : taken(
                                report,
                                List.of(StepKind.values()).get(random.nextInt(StepKind.values().length)),
                                second);
                assertThat(report.state().isPresent()).isEqualTo(report.begun().isPresent());
                stands(report, before.get(second), second);
            }
            for (int second = 1; second < 40; second++) {
                assertThat(report.knownBy(START.plusSeconds(second - 1)))
                        .as("as known at %s", second)
                        .isEqualTo(before.get(second));
            }
        }
    }

    /** What does not follow is refused, and leaves nothing. */
    private static WrittenReport taken(WrittenReport report, StepKind kind, int second) {
        ReportStep step = step(kind, report.state(), second);
        boolean may = report.following(START.plusSeconds(second)).contains(kind);
        assertThat(WrittenReport.next(report.state(), step).isPresent()).isEqualTo(may);
        return may ? report.with(step) : report;
    }

    /** A report that was frozen at a moment says what it said then for as long as it is frozen at it. */
    private static void stands(WrittenReport now, WrittenReport then, int second) {
        boolean same = now.frozen().isPresent() && now.frozen().equals(then.frozen());
        if (same) {
            assertThat(now.reflection()).as("at %s", second).isEqualTo(then.reflection());
            assertThat(now.words()).isEqualTo(then.words());
        }
    }
}
