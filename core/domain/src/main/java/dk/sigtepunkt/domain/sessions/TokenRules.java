package dk.sigtepunkt.domain.sessions;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Limit;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a key that is asked for must be like, at a moment. */
final class TokenRules {
    /** So many of an account may hold at once. */
    static final int MOST = 50;

    private final Accounts accounts;
    private final ApiTokenStore tokens;
    private final Instant now;
    private final SessionWords words = SessionWords.in(Danish.LOCALE);

    TokenRules(Accounts accounts, ApiTokenStore tokens, Instant now) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.now = now;
    }

    /** Whose an actor's own keys are; empty for who has no account. */
    static Optional<AccountId> own(Actor actor) {
        return actor.standing() == Actor.Standing.PERSON ? AccountId.find(actor.name()) : Optional.empty();
    }

    AccountId holder(WantedToken wanted, Actor actor) throws Refused {
        if (wanted.account().isEmpty()) {
            return own(actor).orElseThrow(() -> new Refused(TokenRefusal.Reason.NO_ACCOUNT, words.noAccount()));
        }
        return wanted.account()
                .flatMap(accounts::find)
                .filter(account -> account.active() && account.kind() == Account.Kind.SYSTEM)
                .map(Account::id)
                .orElseThrow(() -> new Refused(TokenRefusal.Reason.UNKNOWN_ACCOUNT, words.unknownAccount()));
    }

    String label(WantedToken wanted) throws Refused {
        String label = wanted.label().strip().replaceAll("\\p{Cntrl}+", " ");
        if (label.isEmpty()) {
            throw new Refused(TokenRefusal.Reason.INCOMPLETE, words.noLabel());
        }
        if (label.length() > ApiToken.LONGEST_LABEL) {
            throw new Refused(TokenRefusal.Reason.TOO_LONG, words.labelTooLong(label.length(), ApiToken.LONGEST_LABEL));
        }
        return label;
    }

    Limit limit(WantedToken wanted, Actor actor) throws Refused {
        if (wanted.permissions().isEmpty()) {
            throw new Refused(TokenRefusal.Reason.INCOMPLETE, words.noPermission());
        }
        LocalDate today = LocalDate.ofInstant(now, Danish.ZONE);
        LocalDate last = today.plusYears(1);
        if (wanted.lastDay().isBefore(today) || wanted.lastDay().isAfter(last)) {
            throw new Refused(TokenRefusal.Reason.BAD_LAST_DAY, words.badLastDay(today, last));
        }
        Limit limit = new Limit(
                wanted.permissions(),
                wanted.committees(),
                wanted.lastDay().plusDays(1).atStartOfDay(Danish.ZONE).toInstant());
        boolean beyond = actor.limit().filter(key -> !key.covers(limit)).isPresent();
        if (wanted.account().isEmpty() && beyond) {
            throw new Refused(TokenRefusal.Reason.BEYOND_KEY, words.beyondKey());
        }
        return limit;
    }

    void roomFor(AccountId holder) throws Refused {
        if (tokens.of(holder).stream().filter(one -> one.holds(now)).count() >= MOST) {
            throw new Refused(TokenRefusal.Reason.TOO_MANY_KEYS, words.tooMany(MOST));
        }
    }

    /** That the key is not made. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient TokenRefusal why;

        Refused(TokenRefusal.Reason reason, String sentence) {
            super(sentence);
            this.why = new TokenRefusal(reason, sentence);
        }

        TokenRefusal why() {
            return why;
        }
    }
}
