package dk.sigtepunkt.web.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.ToldQuarters;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.internal.ConsolidatedReports;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.MemoryContributions;
import dk.sigtepunkt.web.internal.page.Links;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UncountedTest {
    private static final Period SHOWN = Period.quarter(2024, 2);

    private static CatalogueSnapshot committees(Stream<Committee> some) {
        return new CatalogueSnapshot(
                some.map(one -> new KnownCommittee(one, CommitteeState.ACTIVE, "1.0.0", MadeUp.SINCE))
                        .toList(),
                List.of());
    }

    /** @param land whether the committee for land counts in a quarter; the one for water always does */
    private static Uncounted uncounted(Predicate<Period> land) {
        CatalogueSnapshot both = committees(Stream.of(MadeUp.water(), MadeUp.land()));
        Reading whole = new Reading(both, FigureBook.EMPTY, () -> {})
                .with(
                        Optional.empty(),
                        new ToldQuarters(
                                both,
                                quarter -> new Reading(
                                        committees(Stream.of(MadeUp.water(), MadeUp.land())
                                                .filter(one -> one.id().equals(MadeUp.WATER) || land.test(quarter))),
                                        FigureBook.EMPTY,
                                        () -> {})));
        Clock clock = Clock.fixed(Instant.parse("2025-11-03T12:00:00Z"), ZoneOffset.UTC);
        ConsolidatedReport report = new ConsolidatedReports(
                        new OneStrategy(MadeUp.strategy(new StrategyState.Draft("Udkast."))),
                        List::of,
                        new MemoryContributions(),
                        clock)
                .overview(whole, SHOWN)
                .orElseThrow();
        return Uncounted.in(
                whole.in(SHOWN),
                report,
                Links.NEWEST,
                Installation.visit("GET", "/udvalg", Map.of(), Optional.empty()).words());
    }

    private static List<String> when(Predicate<Period> land) {
        return uncounted(land).lines().stream()
                .map(line -> line.committee().text() + ": " + line.when())
                .toList();
    }

    @Test
    void whoCountsIsNotNamed() {
        assertThat(uncounted(quarter -> true).lines()).isEmpty();
    }

    @Test
    void whoCountsLaterOrCountedEarlierIsNamedWithTheQuarter() {
        assertThat(uncounted(quarter -> false).heading()).isEqualTo("Tæller ikke med i 2. kvartal 2024");
        assertThat(when(quarter -> quarter.compareTo(Period.quarter(2025, 1)) >= 0))
                .containsExactly("Udvalget for Land: tæller med fra 1. kvartal 2025");
        assertThat(when(quarter -> quarter.compareTo(Period.quarter(2023, 4)) <= 0))
                .containsExactly("Udvalget for Land: talte med til og med 4. kvartal 2023");
        assertThat(when(quarter -> !quarter.equals(SHOWN)))
                .containsExactly(
                        "Udvalget for Land: talte med til og med 1. kvartal 2024 og tæller med igen fra 3. kvartal 2024");
        assertThat(when(quarter -> false)).containsExactly("Udvalget for Land: tæller ikke med i noget kvartal endnu");
    }

    @Test
    void theListIsNotReadPastTheQuarterThatRuns() {
        assertThat(when(quarter -> quarter.compareTo(Period.quarter(2026, 1)) >= 0))
                .containsExactly("Udvalget for Land: tæller ikke med i noget kvartal endnu");
    }
}
