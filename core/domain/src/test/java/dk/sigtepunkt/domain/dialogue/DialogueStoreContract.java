package dk.sigtepunkt.domain.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.audit.Notes;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link DialogueStore} promises: each discussion has a number of its own, and nothing of it is ever lost. */
public abstract class DialogueStoreContract {
    private static final CommitteeId ID = new CommitteeId("miljoe");

    protected abstract DialogueStore dialogue();

    /** One that forgets stays as it is. */
    protected void restart() {}

    private static Minute minute(Optional<ItemRef> item, int second) {
        Optional<CommitteeId> committee = item.isEmpty() ? Optional.empty() : Optional.of(ID);
        return Discussions.minute(
                "2026-01-28", "2025K4", committee, item, "2026-02-02T10:00:%02d.123456Z".formatted(second));
    }

    private Discussion record(Optional<ItemRef> item) {
        return dialogue().record(minute(item, 0), number -> Notes.any());
    }

    @Test
    void keepsAllThatIsWrittenOverARestart() {
        Discussion whole = record(Optional.empty());
        Discussion area = record(Optional.of(ItemRef.of(new FocusAreaRef(ID, new FocusAreaKey("rent-vand")))));
        Discussion figure = record(Optional.of(ItemRef.of(new IndicatorId(ID, "co2"))));
        assertThat(whole.number()).isEqualTo(1);
        Minute before = minute(Optional.empty(), 9);
        Minute next = new Minute(
                before.meeting(),
                before.matter(),
                "Det går bedre.",
                new Minute.Result(
                        "En handling", OptionalInt.of(3), Optional.of(new ItemRef(ItemKind.ACTION, ID, "rens"))),
                "Referatet er godkendt",
                before.by());
        assertThat(dialogue().correct(1, OptionalInt.of(1), next, Notes.any())).isTrue();
        DialogueBook book = dialogue().book();
        assertThat(book.all()).containsExactly(whole.with(next), area, figure);
        restart();
        assertThat(dialogue().book()).isEqualTo(book);
    }

    @Test
    void takesNothingFromWhoHasSeenAnotherState() {
        record(Optional.empty());
        Minute next = minute(Optional.empty(), 3);
        assertThat(dialogue().correct(1, OptionalInt.of(2), next, Notes.any())).isFalse();
        assertThat(dialogue().correct(7, OptionalInt.empty(), next, Notes.any()))
                .isFalse();
        assertThat(dialogue().book().find(1).orElseThrow().minutes()).hasSize(1);
    }

    @Test
    void givesEachOfManyAtOnceANumberOfItsOwn() {
        Set<Integer> numbers = new ConcurrentSkipListSet<>();
        IntStream.range(0, 20)
                .parallel()
                .forEach(one -> numbers.add(record(Optional.empty()).number()));
        assertThat(numbers).hasSize(20).contains(1, 20);
        assertThat(dialogue().book().all()).hasSize(20);
    }
}
