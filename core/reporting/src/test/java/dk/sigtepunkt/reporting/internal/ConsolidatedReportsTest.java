package dk.sigtepunkt.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Contributions;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.Statement;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.reporting.CommitteePart;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.Missing;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsolidatedReportsTest {
    private static final Period QUARTER = Period.quarter(2025, 3);
    private static final Instant FAILED = Instant.parse("2025-11-03T12:00:00Z");

    private final Map<CommitteeId, Statement> statements = new HashMap<>();
    private final Map<CommitteeId, Fault> faults = new HashMap<>();

    private ConsolidatedReport report(ExpectedFocusAreas expected, KnownCommittee... committees) {
        FigureBook book = FigureBook.EMPTY.with(List.of(
                Port.figure("havn", QUARTER, 195), Port.figure("by", QUARTER, 120), Port.figure("ny", QUARTER, 9)));
        Clock clock = Clock.fixed(Instant.parse("2025-12-01T10:00:00Z"), ZoneOffset.UTC);
        Reading reading = new Reading(new CatalogueSnapshot(List.of(committees), List.of()), book, () -> {});
        return new ConsolidatedReports(new OneStrategy(Port.strategy()), expected, new Answers(), clock)
                .consolidated(reading, QUARTER)
                .orElseThrow();
    }

    private static KnownCommittee active(String id) {
        return Port.committee(id, CommitteeState.ACTIVE);
    }

    private void fails(String committee, String reason, Optional<Statement.LastGood> lastGood) {
        CommitteeId id = new CommitteeId(committee);
        statements.put(id, new Statement(new Contribution.Failure(reason), lastGood));
        faults.put(id, new Fault(reason, FAILED, true));
    }

    private static Statement.LastGood lastGood() {
        return new Statement.LastGood(
                new Contribution.Text("Alt vel."), "1.0.0", Instant.parse("2025-10-20T07:00:00Z"));
    }

    private static List<String> committeeLines(ConsolidatedReport report) {
        return report.reservations().missing().stream()
                .filter(missing -> missing.focusArea().isEmpty())
                .map(Missing::sentence)
                .toList();
    }

    @Test
    void aCommitteeThatFailsAfterTheQuarterIsNamedWithSinceWhenInItsSentenceAndWhatItSaidLast() {
        fails("havn", "Bidraget svarer ikke siden 03.11.2025", Optional.of(lastGood()));
        ConsolidatedReport report = report(List::of, active("havn"), active("by"));
        Missing line = report.reservations().missing().get(0);
        assertThat(line.committee().value()).isEqualTo("havn");
        assertThat(line.since()).isEmpty();
        assertThat(line.sentence())
                .isEqualTo("Bidraget svarer ikke siden 03.11.2025. Det sidst kendte bidrag er fra 20.10.2025.");
        assertThat(report.committees().get(0).statement().lastGood()).contains(lastGood());
        assertThat(report.committees().get(1).statement()).isEqualTo(Statement.NOTHING);
    }

    @Test
    void aFaultThatDoesNotTellItsDayIsGivenIt() {
        fails("havn", "Bidraget gav noget vrøvl.", Optional.empty());
        assertThat(committeeLines(report(List::of, active("havn"))))
                .containsExactly("Bidraget gav noget vrøvl. Sådan har det været siden 03.11.2025.");
    }

    @Test
    void aCommitteeThatIsStoppedOrNotInstalledIsNamedOnce() {
        fails("by", "Udvalget er ikke installeret", Optional.of(lastGood()));
        assertThat(committeeLines(report(
                        List::of,
                        Port.committee("havn", CommitteeState.STOPPED),
                        Port.committee("by", CommitteeState.NOT_INSTALLED))))
                .containsExactly(
                        "Udvalg havn er stoppet siden 01.03.2025; det viste er det sidst kendte.",
                        "Udvalg by er ikke installeret siden 01.03.2025; det viste er det sidst kendte."
                                + " Det sidst kendte bidrag er fra 20.10.2025.");
    }

    @Test
    void thePartsOfOtherCommitteesAreTheSameWhateverOneOfThemDoes() {
        ConsolidatedReport good = report(List::of, active("by"), active("havn"), active("ny"));
        fails("havn", "Bidraget gav noget vrøvl.", Optional.empty());
        ConsolidatedReport failing = report(List::of, active("by"), active("havn"), active("ny"));
        ConsolidatedReport absent =
                report(List::of, active("by"), Port.committee("havn", CommitteeState.NOT_INSTALLED), active("ny"));
        for (ConsolidatedReport report : List.of(failing, absent)) {
            assertThat(others(report)).isEqualTo(others(good));
            assertThat(otherAreas(report)).isEqualTo(otherAreas(good));
            assertThat(report.sigtepunkter()).isEqualTo(good.sigtepunkter());
        }
    }

    private static List<CommitteePart> others(ConsolidatedReport report) {
        return report.committees().stream()
                .filter(part -> !part.committee().id().value().equals("havn"))
                .toList();
    }

    private static List<FocusAreaPart> otherAreas(ConsolidatedReport report) {
        return report.focusAreas().stream()
                .filter(part -> !part.committee().id().value().equals("havn"))
                .toList();
    }

    @Test
    void anAdoptedAreaThatIsCarriedOnIsNeitherMissingNorNew() {
        ExpectedFocusAreas adopted = () -> List.of(
                new ExpectedFocusArea(Port.ref("havn"), Port.GROWTH),
                new ExpectedFocusArea(Port.ref("by"), Port.GROWTH));
        ConsolidatedReport report = report(adopted, Port.committee("ny", CommitteeState.ACTIVE, "havn"));
        assertThat(report.focusAreas()).extracting(FocusAreaPart::cameLater).containsExactly(false);
        assertThat(report.reservations().missing())
                .extracting(Missing::focusArea)
                .contains(Optional.of(Port.ref("by")))
                .doesNotContain(Optional.of(Port.ref("havn")));
        assertThat(report.reservations().deviations())
                .containsExactly(
                        "havn/omraade er vedtaget og er videreført som »Område ny«",
                        "by/omraade er vedtaget, men intet installeret udvalg har det");
    }

    @Test
    void anOverviewAsksNobody() {
        fails("havn", "Bidraget svarer ikke.", Optional.empty());
        Reading reading =
                new Reading(new CatalogueSnapshot(List.of(active("havn")), List.of()), FigureBook.EMPTY, () -> {});
        ConsolidatedReport overview = new ConsolidatedReports(
                        new OneStrategy(Port.strategy()), List::of, new Answers(), Clock.fixed(FAILED, ZoneOffset.UTC))
                .overview(reading, QUARTER)
                .orElseThrow();
        assertThat(committeeLines(overview)).isEmpty();
    }

    @Test
    void oneFocusAreaAloneIsTheOneInTheOverview() {
        Reading reading = new Reading(
                new CatalogueSnapshot(List.of(active("by"), active("havn")), List.of()),
                FigureBook.EMPTY.with(
                        List.of(Port.figure("havn", QUARTER.previous(), 90), Port.figure("havn", QUARTER, 195))),
                () -> {});
        ConsolidatedReports reports = new ConsolidatedReports(
                new OneStrategy(Port.strategy()), List::of, new Answers(), Clock.fixed(FAILED, ZoneOffset.UTC));
        FocusAreaPart alone =
                reports.focusArea(reading, QUARTER, Port.ref("havn")).orElseThrow();
        assertThat(alone)
                .isEqualTo(reports.overview(reading, QUARTER)
                        .orElseThrow()
                        .focusAreas()
                        .get(1));
        assertThat(alone.assessment().before()).isNotEqualTo(alone.assessment().code());
        assertThat(reports.focusArea(reading, QUARTER, Port.ref("ny"))).isEmpty();
        assertThat(reports.focusArea(reading, Period.quarter(2021, 1), Port.ref("havn")))
                .isEmpty();
    }

    private final class Answers implements Contributions {
        @Override
        public Map<CommitteeId, Statement> forPeriod(CatalogueSnapshot committees, Period period) {
            Map<CommitteeId, Statement> answers = new HashMap<>(statements);
            answers.keySet()
                    .retainAll(Set.copyOf(committees.committees().stream()
                            .map(KnownCommittee::id)
                            .toList()));
            return answers;
        }

        @Override
        public Map<CommitteeId, Fault> faults(CatalogueSnapshot committees) {
            return Map.copyOf(faults);
        }
    }
}
