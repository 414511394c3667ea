package dk.sigtepunkt.domain.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.mail.MailFault;
import dk.sigtepunkt.domain.reminders.QueuedReminder.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the queue promises, with what the choices do, wherever both are kept. */
@SuppressWarnings("NullAway.Init") // Opened before each test.
public abstract class ReminderQueueContract extends MailChoicesContract {
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    private ReminderQueue queue;

    /** Of the same store as the choices. */
    protected abstract ReminderQueue queue();

    /** The same store as another node sees it. */
    protected abstract ReminderQueue elsewhere();

    @BeforeEach
    void openQueue() {
        queue = queue();
    }

    private List<State> states(AccountId account) {
        return elsewhere().open().stream()
                .filter(one -> one.account().equals(account))
                .map(QueuedReminder::state)
                .toList();
    }

    @Test
    void whoStopsGetsNothingThatWaits() {
        choose(ONE, true);
        queue.add(ONE, List.of("a", "b"), NOW);
        queue.add(OTHER, List.of("a"), NOW);
        choose(ONE, false);
        assertThat(states(ONE)).isEmpty();
        assertThat(states(OTHER)).containsExactly(State.QUEUED);
    }

    @Test
    void aReminderIsQueuedOnceForEachAccount() {
        queue.add(ONE, List.of("b", "a"), NOW);
        queue.add(ONE, List.of("a", "c"), LATER);
        queue.add(OTHER, List.of("a"), NOW);
        assertThat(elsewhere().open())
                .extracting(QueuedReminder::account, QueuedReminder::key, QueuedReminder::since)
                .containsExactly(
                        tuple(ONE, "a", NOW), tuple(ONE, "b", NOW), tuple(ONE, "c", LATER), tuple(OTHER, "a", NOW));
    }

    @Test
    void whatWasSentIsNotQueuedAgain() {
        queue.add(ONE, List.of("a"), NOW);
        assertThat(queue.begin(ONE, List.of("a"))).isTrue();
        queue.end(ONE, List.of("a"), State.SENT, LATER);
        queue.add(ONE, List.of("a"), LATER);
        assertThat(states(ONE)).isEmpty();
        assertThat(elsewhere().lastMailed(ONE)).contains(LATER);
        assertThat(elsewhere().lastMailed(OTHER)).isEmpty();
        assertThat(elsewhere().standing().lastSent()).contains(LATER);
    }

    @Test
    void ofTwoNodesOneBegins() {
        queue.add(ONE, List.of("a", "b"), NOW);
        assertThat(elsewhere().begin(ONE, List.of("b"))).isTrue();
        assertThat(queue.begin(ONE, List.of("a", "b"))).isFalse();
        assertThat(states(ONE)).containsExactly(State.QUEUED, State.UNDER_WAY);
    }

    @Test
    void whatIsNeededNoMoreIsGoneAndMayComeBack() {
        queue.add(ONE, List.of("a", "b"), NOW);
        queue.begin(ONE, List.of("b"));
        queue.drop(ONE, List.of("a", "b", "unknown"));
        assertThat(elsewhere().open()).extracting(QueuedReminder::key).containsExactly("b");
        queue.add(ONE, List.of("a"), LATER);
        assertThat(states(ONE)).containsExactly(State.QUEUED, State.UNDER_WAY);
    }

    @Test
    void whatWasNotTakenIsTriedAgain() {
        queue.add(ONE, List.of("a"), NOW);
        queue.begin(ONE, List.of("a"));
        queue.again(ONE, List.of("a"), true, LATER);
        queue.begin(ONE, List.of("a"));
        queue.again(ONE, List.of("a"), false, LATER);
        assertThat(elsewhere().open()).containsExactly(new QueuedReminder(ONE, "a", State.QUEUED, NOW, 1, LATER));
    }

    @Test
    void theQueueSaysHowItStands() {
        queue.add(ONE, List.of("a", "b", "c", "d"), NOW);
        queue.begin(ONE, List.of("a", "b"));
        queue.end(ONE, List.of("a"), State.UNSURE, NOW);
        queue.end(ONE, List.of("c"), State.GIVEN_UP, NOW);
        assertThat(elsewhere().standing())
                .isEqualTo(new QueueStanding(Optional.empty(), 2, 1, 1, Optional.empty(), Optional.empty()));
        assertThat(elsewhere().lastMailed(ONE)).contains(NOW);
    }

    @Test
    void theLastRoundIsRemembered() {
        queue.ran(new QueueStanding.Round(NOW, 3, 1));
        queue.ran(new QueueStanding.Round(LATER, 0, 2));
        assertThat(elsewhere().standing().lastRound()).contains(new QueueStanding.Round(LATER, 0, 2));
        queue.away(Optional.empty());
        assertThat(elsewhere().standing().lastRound()).isPresent();
    }

    @Test
    void thatTheServerIsAwayIsRemembered() {
        QueueStanding.Away away = new QueueStanding.Away(NOW, MailFault.UNREACHABLE, 2, LATER);
        queue.away(Optional.of(away));
        assertThat(elsewhere().standing().away()).contains(away);
        queue.away(Optional.empty());
        assertThat(elsewhere().standing().away()).isEmpty();
    }

    @Test
    void oneHolderSendsAtATime() {
        assertThat(queue.lease("here", NOW, LATER)).isTrue();
        assertThat(elsewhere().lease("there", NOW, LATER)).isFalse();
        assertThat(queue.lease("here", NOW, LATER)).isTrue();
        queue.release("there");
        assertThat(elsewhere().lease("there", NOW, LATER)).isFalse();
        queue.release("here");
        assertThat(elsewhere().lease("there", NOW, LATER)).isTrue();
        assertThat(queue.lease("here", LATER, LATER.plusSeconds(1))).isTrue();
    }
}
