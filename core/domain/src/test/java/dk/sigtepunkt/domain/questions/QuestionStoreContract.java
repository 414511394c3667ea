package dk.sigtepunkt.domain.questions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.Notes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link QuestionStore} promises: each question has a number of its own, and nothing of it is ever lost. */
public abstract class QuestionStoreContract {
    private static final CommitteeId ID = new CommitteeId("miljoe");
    private static final Instant ASKED = Instant.parse("2026-02-02T10:00:00.123456Z");

    protected abstract QuestionStore questions();

    /** One that forgets stays as it is. */
    protected void restart() {}

    private static Signature by(int hour) {
        return new Signature(Actor.Means.API, "konto-1", Optional.of(Role.POLITICIAN), ASKED.plusSeconds(3600L * hour));
    }

    private KeptQuestion ask(String text) {
        return questions()
                .ask(
                        number -> new AskedQuestion(
                                number,
                                "Byrådet",
                                LocalDate.parse("2026-01-28"),
                                text,
                                ID,
                                Optional.of(new FocusAreaRef(ID, new FocusAreaKey("rent-vand")))),
                        by(0),
                        new QuestionEntry.Assigned(ID, "Miljøchefen", LocalDate.parse("2026-03-01"), "", by(0)),
                        number -> Notes.any());
    }

    @Test
    void keepsAllThatIsWrittenOverARestart() {
        KeptQuestion first = ask("Hvorfor æøå?");
        KeptQuestion second = ask("Og hvad så?\nTo linjer.");
        assertThat(first.question().number()).isEqualTo(1);
        assertThat(second.question().number()).isEqualTo(2);
        QuestionEntry moved = new QuestionEntry.Assigned(
                new CommitteeId("vej"), "Vejchefen", LocalDate.parse("2026-04-01"), "Hører til dér", by(1));
        QuestionEntry answered = new QuestionEntry.Answered("Fordi.", by(2));
        QuestionEntry again = new QuestionEntry.Reopened("Ikke nok", by(3));
        for (QuestionEntry entry : new QuestionEntry[] {moved, answered, again}) {
            assertThat(questions().keep(2, OptionalInt.empty(), entry, Notes.any()))
                    .isTrue();
        }
        QuestionBook book = questions().book();
        assertThat(book.find(2)).contains(second.with(moved).with(answered).with(again));
        assertThat(book.find(1)).contains(first);
        restart();
        assertThat(questions().book()).isEqualTo(book);
    }

    @Test
    void takesNothingFromWhoHasSeenAnotherState() {
        OptionalInt seen = OptionalInt.of(ask("Hvad?").version());
        QuestionEntry answer = new QuestionEntry.Answered("Det.", by(1));
        assertThat(questions().keep(1, seen, answer, Notes.any())).isTrue();
        assertThat(questions().keep(1, seen, answer, Notes.any())).isFalse();
        assertThat(questions().keep(7, seen, answer, Notes.any())).isFalse();
        assertThat(questions().book().find(1).orElseThrow().entries()).hasSize(2);
        assertThat(questions().book().all()).hasSize(1);
    }

    @Test
    void givesEachOfManyAtOnceANumberOfItsOwn() {
        Set<Integer> numbers = new ConcurrentSkipListSet<>();
        IntStream.range(0, 20)
                .parallel()
                .forEach(one -> numbers.add(ask("Spørgsmål " + one).question().number()));
        assertThat(numbers).hasSize(20).contains(1, 20);
        assertThat(questions().book().all()).hasSize(20);
    }
}
