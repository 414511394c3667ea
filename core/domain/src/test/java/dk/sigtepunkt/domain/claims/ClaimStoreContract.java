package dk.sigtepunkt.domain.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.audit.Notes;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link ClaimStore} promises: nothing is lost. */
public abstract class ClaimStoreContract {
    private static final Instant BEGUN = Instant.parse("2026-03-01T10:00:00.123456Z");
    private static final OptionalInt UNSEEN = OptionalInt.empty();

    protected abstract ClaimStore claims();

    /** Forgets whatever is held in memory only. */
    protected void restart() {}

    private int begin(String word) {
        return SomeClaims.draft(claims(), SomeClaims.saying(word, new Ground.Finding(12)))
                .number();
    }

    private boolean keep(int number, ClaimEntry entry) {
        return claims().keep(number, UNSEEN, entry, Notes.any());
    }

    @Test
    void keepsAllThatIsWrittenOverARestart() {
        assertThat(List.of(begin("Første"), begin("Anden"))).containsExactly(1, 2);
        keep(1, new ClaimEntry.Published(SomeClaims.by(BEGUN)));
        ContributionClaim corrected = SomeClaims.saying("Rettet", new Ground.Finding(7));
        keep(1, new ClaimEntry.Written(corrected, "Et ord manglede", SomeClaims.by(BEGUN.plusSeconds(5))));
        keep(2, new ClaimEntry.Withdrawn("Måtte ud", SomeClaims.by(BEGUN)));
        List<KeptClaim> all = claims().all();
        ClaimBook book = claims().book();
        assertThat(all.get(0).entries()).hasSize(3);
        assertThat(all.get(0).claim()).isEqualTo(corrected);
        assertThat(all.get(0).toString()).contains("Første påstand", "Et ord manglede");
        assertThat(book.all().stream().map(PublishedClaim::number)).containsExactly(1);
        restart();
        assertThat(claims().all()).isEqualTo(all);
        assertThat(claims().book()).isEqualTo(book);
    }

    @Test
    void takesNothingFromWhoHasSeenAnotherState() {
        int number = begin("Ord");
        OptionalInt seen = OptionalInt.of(claims().all().get(0).version());
        ClaimEntry published = new ClaimEntry.Published(SomeClaims.by(BEGUN));
        assertThat(claims().keep(number, seen, published, Notes.any())).isTrue();
        assertThat(claims().keep(number, seen, published, Notes.any())).isFalse();
        assertThat(claims().keep(7, seen, published, Notes.any())).isFalse();
        assertThat(claims().all().get(0).entries()).hasSize(2);
    }

    @Test
    void givesEachOfManyAtOnceANumberOfItsOwn() {
        Set<Integer> numbers = new ConcurrentSkipListSet<>();
        IntStream.range(0, 20).parallel().forEach(one -> numbers.add(begin("Ord " + one)));
        assertThat(numbers).hasSize(20).contains(1, 20);
        assertThat(claims().all()).hasSize(20);
        assertThat(claims().book().all()).isEmpty();
    }
}
