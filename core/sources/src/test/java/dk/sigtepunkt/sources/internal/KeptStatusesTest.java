package dk.sigtepunkt.sources.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Rhythm;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CatalogueState;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.sources.SourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptStatusesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant ASKED_AGAIN = NOW.plus(Duration.ofHours(2));
    private static final SourceDefinition SOURCE = Forest.source(Connector.CSV, Guards.DEFAULT, Rhythm.Days.WEEKDAYS);
    private static final List<String> STORED = List.of("a run");

    private final KeptStatuses kept = new KeptStatuses(false);
    private final KeptStatuses proved = new KeptStatuses(true);
    private final Reading unknown = new Reading(CatalogueSnapshot.EMPTY, FigureBook.EMPTY, () -> {});
    private final Reading reading = unknown.from(another());
    private int looked;

    private static CatalogueState another() {
        return new CatalogueState(List.of(new Object()), LocalDate.EPOCH);
    }

    private String seen(KeptStatuses by, Reading in, List<String> stored, Instant now) {
        return by.of(in, stored, now, this::look).get(0).committeeName();
    }

    private List<SourceStatus> look() {
        looked++;
        return List.of(new SourceStatus(
                SOURCE,
                "look " + looked,
                new SourceStatus.Asking(Optional.empty(), Optional.empty(), Optional.of(ASKED_AGAIN)),
                new SourceStatus.Runs(Optional.empty(), Optional.empty()),
                0,
                List.of(),
                List.of()));
    }

    @Test
    void sourcesAreLookedAtOnceWhileNothingIsAnother() {
        assertThat(seen(kept, reading, STORED, NOW)).isEqualTo("look 1");
        assertThat(seen(kept, reading, STORED, ASKED_AGAIN.minusNanos(1))).isEqualTo("look 1");
    }

    @Test
    void anotherStateDayStoreOrTimeOfAskingIsLookedAtAnew() {
        seen(kept, reading, STORED, NOW);
        assertThat(seen(kept, reading, List.of("another run"), NOW)).isEqualTo("look 2");
        assertThat(seen(kept, reading, STORED, ASKED_AGAIN)).isEqualTo("look 3");
        assertThat(seen(kept, reading, STORED, NOW.minus(Duration.ofDays(1)))).isEqualTo("look 4");
        assertThat(seen(kept, unknown.from(another()), STORED, NOW)).isEqualTo("look 5");
    }

    @Test
    void aPartIsNotTheWhole() {
        seen(kept, reading, STORED, NOW);
        assertThat(seen(kept, reading.of("part", all -> all), STORED, NOW)).isEqualTo("look 2");
    }

    @Test
    void whatNobodyKnowsTheStateOfIsLookedAtEachTime() {
        seen(kept, unknown, STORED, NOW);
        assertThat(seen(kept, unknown, STORED, NOW)).isEqualTo("look 2");
    }

    @Test
    void provingFindsAStatusThatRestsOnMore() {
        seen(proved, reading, STORED, NOW);
        assertThatThrownBy(() -> seen(proved, reading, STORED, NOW)).hasMessageContaining("in the same state");
    }
}
