package dk.sigtepunkt.domain.breadth;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.audit.Notes;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link TurnoutStore} promises: each occasion has a number of its own, and nothing of it is ever lost. */
public abstract class TurnoutStoreContract {
    private static final FocusAreaRef AREA = new FocusAreaRef(new CommitteeId("miljoe"), new FocusAreaKey("rent-vand"));

    protected abstract TurnoutStore turnouts();

    /** One that forgets stays as it is. */
    protected void restart() {}

    private CountedOccasion record(String title) {
        return SomeTurnouts.planted(turnouts(), AREA, title);
    }

    private static TurnoutEntry next() {
        Turnout alone = new Turnout(7, 0, PartOf.NONE, new TreeMap<>(), new TreeMap<>());
        TurnoutEntry some =
                SomeTurnouts.entry(AREA, "Høstfest æøå", alone, 3, Instant.parse("2020-03-02T10:00:00.123456Z"));
        return new TurnoutEntry(some.occasion(), alone, false, "Talt forkert\nto gange", some.by());
    }

    @Test
    void keepsAllThatIsWrittenOverARestart() {
        CountedOccasion first = record("Første");
        CountedOccasion other = record("Anden");
        assertThat(first.number()).isEqualTo(1);
        assertThat(turnouts().write(1, OptionalInt.of(1), next(), Notes.any())).isTrue();
        TurnoutBook book = turnouts().book();
        assertThat(turnouts().told()).isSameAs(turnouts().told());
        assertThat(book.all()).containsExactly(first.with(next()), other);
        restart();
        assertThat(turnouts().book()).isEqualTo(book);
        assertThat(turnouts().told().at(Instant.parse("2021-01-01T00:00:00Z"))).hasSize(1);
    }

    @Test
    void takesNothingFromWhoHasSeenAnotherState() {
        record("Første");
        assertThat(turnouts().write(1, OptionalInt.of(2), next(), Notes.any())).isFalse();
        assertThat(turnouts().write(7, OptionalInt.empty(), next(), Notes.any()))
                .isFalse();
        assertThat(turnouts().book().find(1).orElseThrow().entries()).hasSize(1);
    }

    @Test
    void givesEachOfManyAtOnceANumberOfItsOwn() {
        Set<Integer> numbers = new ConcurrentSkipListSet<>();
        IntStream.range(0, 20)
                .parallel()
                .forEach(one -> numbers.add(record("En af mange").number()));
        assertThat(numbers).hasSize(20).contains(1, 20);
        assertThat(turnouts().book().all()).hasSize(20);
    }
}
