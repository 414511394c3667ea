package dk.sigtepunkt.committees.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.figures.Series;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PastReadingsTest {
    private static final Instant FIRST = Instant.parse("2024-03-01T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2025-03-01T08:00:00Z");

    private final Hand hand = new Hand(FIRST);
    private final MemoryCommitteeStore committees = new MemoryCommitteeStore(hand);
    private final MemoryFigureStore figures = new MemoryFigureStore();
    private final LiveCatalogue catalogue =
            Havn.ready(new LiveCatalogue(committees, committees.actions(), figures, List::of, Havn.STRATEGIES, hand));

    @BeforeEach
    void twoVersionsComeOneYearApart() {
        hand.now = FIRST;
        catalogue.offer(Havn.offer(1, "1.0.0", "Kajplads", Havn.row("12", "2023-01-15"), "real"));
        hand.now = SECOND;
        catalogue.offer(Havn.offer(
                2, "2.0.0", "Havneplads", Havn.row("12", "2023-01-15") + Havn.row("14", "2024-06-01"), "real"));
    }

    private static KnownCommittee havn(Reading reading) {
        return reading.committees().committee(Havn.ID).orElseThrow();
    }

    private static String title(Reading reading) {
        return havn(reading).content().focusAreas().get(0).title();
    }

    @Test
    void aCommitteeSaysWhatItSaidThenAndIsAsItWasThen() {
        catalogue.uninstalled(1);
        catalogue.uninstalled(2);
        try (Reading then = catalogue.openAsOf(SECOND.minusSeconds(1))) {
            assertThat(title(then)).isEqualTo("Kajplads");
            assertThat(havn(then).version()).isEqualTo("1.0.0");
            assertThat(havn(then).state()).isEqualTo(CommitteeState.ACTIVE);
        }
        try (Reading later = catalogue.openAsOf(SECOND)) {
            assertThat(title(later)).isEqualTo("Havneplads");
        }
    }

    @Test
    void beforeItsFirstVersionItIsNotThere() {
        try (Reading before = catalogue.openAsOf(FIRST.minusSeconds(1))) {
            assertThat(before.committees().committees()).isEmpty();
        }
    }

    @Test
    void figuresThatBecameKnownLaterAreNotThere() {
        try (Reading then = catalogue.openAsOf(Instant.parse("2024-05-01T00:00:00Z"));
                Reading now = catalogue.open()) {
            assertThat(latest(then)).isEqualTo(12);
            assertThat(latest(now)).isEqualTo(14);
        }
    }

    private static double latest(Reading reading) {
        List<Observation> latest =
                reading.figures().own(Havn.PLADSER).map(Series::latest).orElseThrow();
        return latest.get(0).figure().value().orElseThrow();
    }

    @Test
    void documentsAreReadOnceForAsLongAsNothingChanges() {
        catalogue.openAsOf(FIRST).close();
        int read = committees.documentsRead();
        catalogue.openAsOf(SECOND.minusSeconds(1)).close();
        assertThat(committees.documentsRead()).isEqualTo(read);
    }

    @Test
    void itIsWaitedForLikeAnyOther() throws Exception {
        Reading then = catalogue.openAsOf(FIRST);
        catalogue.uninstalled(2);
        assertThat(catalogue.drained(Duration.ofMillis(1))).isFalse();
        then.close();
        assertThat(catalogue.drained(Duration.ofMillis(1))).isTrue();
    }
}
