package dk.sigtepunkt.persistence.internal.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.sources.SourceStandings;
import dk.sigtepunkt.persistence.internal.database.OtherNodes;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class KnownStandingsTest {
    private static final long ALMOST = OtherNodes.PAUSE.toNanos() - 1;

    private final AtomicLong time = new AtomicLong();
    private int reads;

    private SourceStandings asked(KnownStandings standings) {
        return standings.of(this::read);
    }

    private SourceStandings read() {
        reads++;
        return new SourceStandings(Map.of(), Map.of(), Map.of());
    }

    @Test
    void aloneTheyAreReadAgainOnlyAfterSomethingWasWritten() {
        KnownStandings alone = new KnownStandings(true, time::get);
        asked(alone);
        time.addAndGet(100 * ALMOST);
        asked(alone);
        assertThat(reads).isOne();
        alone.forget();
        asked(alone);
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void besideOtherNodesTheyAreReadAgainAfterAQuarterOfASecond() {
        KnownStandings shared = new KnownStandings(false, time::get);
        asked(shared);
        time.addAndGet(ALMOST);
        asked(shared);
        assertThat(reads).isOne();
        time.addAndGet(1);
        asked(shared);
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void whatIsWrittenWhileTheyAreReadIsNotMissed() {
        KnownStandings alone = new KnownStandings(true, time::get);
        alone.of(() -> {
            SourceStandings before = read();
            alone.forget();
            return before;
        });
        asked(alone);
        assertThat(reads).isEqualTo(2);
    }
}
