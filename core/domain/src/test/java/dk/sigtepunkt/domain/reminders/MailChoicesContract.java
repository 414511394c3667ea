package dk.sigtepunkt.domain.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the choices promise, wherever they are kept. */
@SuppressWarnings("NullAway.Init") // Opened before each test.
public abstract class MailChoicesContract {
    static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    static final AccountId ONE = new AccountId("p-" + "a".repeat(20));
    static final AccountId OTHER = new AccountId("p-" + "b".repeat(20));

    private MailChoices choices;

    /** Of a store with nothing in it. */
    protected abstract MailChoices choices();

    /** The acts of what was noted, in order. */
    protected abstract List<String> noted();

    @BeforeEach
    void openChoices() {
        choices = choices();
    }

    boolean choose(AccountId account, boolean wanted) {
        AuditNote note = AuditNote.done(
                NOW,
                Actor.person(Actor.Means.PAGE, account.value(), Set.of()),
                wanted ? "choose-mail-reminders" : "stop-mail-reminders",
                About.of("account", account.value()));
        return choices.choose(account, wanted, NOW, note);
    }

    @Test
    void nobodyWantsMailWhoHasNotChosenIt() {
        assertThat(choices.wants(ONE)).isFalse();
        assertThat(choices.wanting()).isEmpty();
        assertThat(choose(ONE, false)).isFalse();
        assertThat(noted()).isEmpty();
    }

    @Test
    void aChoiceIsKeptAndNotedOnce() {
        assertThat(choose(ONE, true)).isTrue();
        assertThat(choose(ONE, true)).isFalse();
        assertThat(choices.wants(ONE)).isTrue();
        assertThat(choices.wants(OTHER)).isFalse();
        assertThat(choices.wanting()).containsExactly(ONE);
        assertThat(choose(ONE, false)).isTrue();
        assertThat(choices.wanting()).isEmpty();
        assertThat(choose(ONE, true)).isTrue();
        assertThat(noted()).containsExactly("choose-mail-reminders", "stop-mail-reminders", "choose-mail-reminders");
    }
}
