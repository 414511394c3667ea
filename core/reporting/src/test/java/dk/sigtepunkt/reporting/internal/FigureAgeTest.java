package dk.sigtepunkt.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How old the newest figure is: today as long as it is the newest, else when the quarter that is read ended. */
class FigureAgeTest {
    private static final Period QUARTER = Period.quarter(2025, 1);
    private static final Clock DECEMBER = Clock.fixed(Instant.parse("2025-12-01T10:00:00Z"), ZoneOffset.UTC);

    private static String age(Period... periods) {
        List<Observation> figures = Stream.of(periods)
                .map(period -> Port.figure("havn", period, 180))
                .toList();
        CatalogueSnapshot committees =
                new CatalogueSnapshot(List.of(Port.committee("havn", CommitteeState.ACTIVE)), List.of());
        Reading reading = new Reading(committees, FigureBook.EMPTY.with(figures), () -> {});
        return new ConsolidatedReports(new OneStrategy(Port.strategy()), List::of, new Silent(), DECEMBER)
                .consolidated(reading, QUARTER)
                .orElseThrow()
                .focusAreas()
                .get(0)
                .indicators()
                .get(0)
                .age();
    }

    @Test
    void theNewestThereIsGrowsOlderEveryDay() {
        assertThat(age(QUARTER)).isEqualTo("Det nyeste tal er for 1. kvartal 2025 og er i dag 8 måneder gammelt.");
    }

    @Test
    void oneThatOthersHaveComeAfterWasAsOldAsItWas() {
        assertThat(age(QUARTER.previous(), QUARTER.next()))
                .isEqualTo("Det nyeste tal var for 4. kvartal 2024 og 3 måneder gammelt, da kvartalet sluttede.");
    }
}
