package dk.sigtepunkt.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.sources.Pause;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.reporting.Change;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.SourceWarning;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a report says of figures that were corrected and of sources that do not do what they should. */
class ReportedTroubleTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-01T10:00:00Z"), ZoneOffset.UTC);

    private final ConsolidatedReports reports =
            new ConsolidatedReports(new OneStrategy(Port.strategy()), List::of, new Silent(), CLOCK);

    private static Observation ships(double value, String knownAt) {
        Observation made = Port.figure("havn", Period.quarter(2025, 2), value);
        return new Observation(
                made.indicator(),
                made.period(),
                made.area(),
                made.breakdown(),
                made.figure(),
                Instant.parse(knownAt),
                made.origin(),
                made.reference());
    }

    private static Reading reading() {
        FigureBook book =
                FigureBook.EMPTY.with(List.of(ships(190, "2025-07-20T08:00:00Z"), ships(120, "2025-09-30T21:59:59Z")));
        return new Reading(
                new CatalogueSnapshot(List.of(Port.committee("havn", CommitteeState.ACTIVE)), List.of()),
                book,
                () -> {});
    }

    private ConsolidatedReport report(int quarter) {
        return reports.consolidated(reading(), Period.quarter(2025, quarter)).orElseThrow();
    }

    @Test
    void aCorrectionStandsInTheQuarterInWhichItBecameKnownInDanishTime() {
        assertThat(report(3).reservations().corrections())
                .extracting(Correction::knownAt)
                .containsExactly(Instant.parse("2025-09-30T21:59:59Z"));
        assertThat(report(4).reservations().corrections()).isEmpty();
        assertThat(report(3).changes()).extracting(Change::kind).contains(Change.Kind.REVISION);
    }

    @Test
    void withoutDataSourcesAReportSaysNothingOfThem() {
        assertThat(report(3).reservations().sourceWarnings()).isEmpty();
    }

    @Test
    void whatIsWrongWithASourceStandsInTheReportAndNotInAnOverview() {
        FixedSources sources = new FixedSources("Havnejournalen har ikke svaret siden 01.11.2025.", 2);
        reports.bindSources(sources);
        assertThat(report(3).reservations().sourceWarnings())
                .extracting(SourceWarning::sentence)
                .containsExactly(
                        "Havnejournalen har ikke svaret siden 01.11.2025.",
                        "I karantæne: 2 leveringer fra Havnejournalen venter på, at en person ser på tallene.");
        assertThat(reports.overview(reading(), Period.quarter(2025, 3))
                        .orElseThrow()
                        .reservations()
                        .sourceWarnings())
                .isEmpty();
    }

    @Test
    void aSourceThatIsNotSetUpOrIsPausedIsNamedWithoutWhatTheOperatorHasToDo() {
        reports.bindSources(new FixedSources(
                new SourceStatus.Asking(Optional.of("Skriv nøglen i etc/x.cfg."), Optional.empty(), Optional.empty())));
        assertThat(report(3).reservations().sourceWarnings())
                .extracting(SourceWarning::sentence)
                .containsExactly("Ikke sat op endnu: ingen tal hentes herfra.");
        Pause pause = new Pause("Ny leverandør", "admin", Instant.parse("2025-11-01T08:00:00Z"));
        reports.bindSources(
                new FixedSources(new SourceStatus.Asking(Optional.empty(), Optional.of(pause), Optional.empty())));
        assertThat(report(3).reservations().sourceWarnings())
                .extracting(SourceWarning::sentence)
                .containsExactly("På pause siden 01.11.2025.");
    }

    @Test
    void aServiceThatLeftIsForgottenAndOneThatCameInItsPlaceIsNot() {
        FixedSources former = new FixedSources("Før.", 0);
        FixedSources later = new FixedSources("Nu.", 0);
        reports.bindSources(former);
        reports.bindSources(later);
        reports.unbindSources(former);
        assertThat(report(3).reservations().sourceWarnings())
                .extracting(SourceWarning::sentence)
                .containsExactly("Nu.");
        reports.unbindSources(later);
        assertThat(report(3).reservations().sourceWarnings()).isEmpty();
    }
}
