package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.domain.accounts.AccountRefusal.Reason;
import dk.sigtepunkt.domain.accounts.Holding.Days;
import dk.sigtepunkt.domain.accounts.Holding.Own;
import dk.sigtepunkt.domain.accounts.Holding.Stamp;
import dk.sigtepunkt.domain.accounts.Holding.What;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of accounts and what is held, judged by one book on one day. */
final class AccountRules {
    static final int LONGEST_NAME = 200;

    private final AccountBook book;
    private final LocalDate today;
    private final Stamp stamp;
    private final AccountWords words;
    private long nextHolding;

    AccountRules(AccountBook book, LocalDate today, Stamp stamp, AccountWords words) {
        this.book = book;
        this.today = today;
        this.stamp = stamp;
        this.words = words;
        this.nextHolding = book.nextHolding();
    }

    /** That it cannot be written, and why. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient AccountRefusal why;

        Refused(Reason reason, String sentence) {
            super(sentence);
            this.why = new AccountRefusal(reason, sentence);
        }

        AccountRefusal why() {
            return why;
        }
    }

    AccountBook book() {
        return book;
    }

    LocalDate today() {
        return today;
    }

    Stamp stamp() {
        return stamp;
    }

    /** One that is there, has not been erased and is as it was looked at. */
    AccountEntry wanted(AccountOrder order) {
        AccountEntry entry = known(order.account());
        if (entry.account().state() == Account.State.ERASED) {
            throw new Refused(Reason.ERASED, words.erased());
        }
        if (entry.account().version() != order.version()) {
            throw clash();
        }
        return entry;
    }

    Refused clash() {
        return new Refused(Reason.CLASH, words.clash());
    }

    AccountEntry known(AccountId id) {
        return book.find(id).orElseThrow(() -> new Refused(Reason.UNKNOWN_ACCOUNT, words.unknownAccount()));
    }

    AccountEntry active(AccountEntry entry) {
        if (entry.account().state() == Account.State.ERASED) {
            throw new Refused(Reason.ERASED, words.erased());
        }
        if (!entry.account().active()) {
            throw new Refused(Reason.NOT_ACTIVE, words.notActive());
        }
        return entry;
    }

    AccountEntry deactivated(AccountEntry entry) {
        if (entry.account().active()) {
            throw new Refused(Reason.STILL_ACTIVE, words.stillActive());
        }
        return entry;
    }

    AccountEntry reopened(AccountEntry entry) {
        if (entry.account().active()) {
            throw new Refused(Reason.STILL_ACTIVE, words.alreadyActive());
        }
        return entry.activated();
    }

    void other(AccountId one, AccountId other) {
        if (one.equals(other)) {
            throw new Refused(Reason.SAME_ACCOUNT, words.sameAccount());
        }
    }

    /**
     * A name and a login that the account may have.
     *
     * @param present what it has now; the first account keeps its login until it gets an address
     */
    AccountName name(AccountName written, Optional<AccountEntry> present) {
        String name = Normalizer.normalize(written.name().strip(), Normalizer.Form.NFC);
        if (name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refused(Reason.NO_NAME, words.noName());
        }
        if (name.length() > LONGEST_NAME) {
            throw new Refused(Reason.TOO_LONG, words.tooLong(name.length(), LONGEST_NAME));
        }
        String login = Login.of(written.login());
        boolean kept = present.flatMap(AccountEntry::name)
                .filter(now -> Login.key(now.login()).equals(Login.key(login)))
                .isPresent();
        boolean demo = present.flatMap(AccountEntry::name)
                .filter(now -> Login.isDemo(now.login()))
                .isPresent();
        if (demo && !kept) {
            // Under another login it would not be closed again, and its password is known.
            throw new Refused(Reason.NO_ADDRESS, words.demoLogin());
        }
        if (!kept && !Login.address(login)) {
            throw new Refused(Reason.NO_ADDRESS, words.noAddress(login));
        }
        Optional<AccountId> owner = book.byLogin(login).map(AccountEntry::id);
        if (owner.isPresent() && !owner.equals(present.map(AccountEntry::id))) {
            throw new Refused(Reason.LOGIN_TAKEN, words.loginTaken(login));
        }
        return new AccountName(name, login);
    }

    /** With something more to hold, which it does not hold yet on any of the days. */
    AccountEntry given(AccountEntry entry, What what, Days days) {
        if (holds(entry, what, days)) {
            throw new Refused(Reason.ALREADY_HELD, words.alreadyHeld());
        }
        return handed(entry, what, days);
    }

    AccountEntry handed(AccountEntry entry, What what, Days days) {
        return entry.with(new Holding(nextHolding++, entry.id(), what, days, stamp, Optional.empty()));
    }

    boolean holds(AccountEntry entry, What what, Days days) {
        return entry.holdings().stream()
                .anyMatch(one -> one.what().equals(what) && one.days().meet(days));
    }

    /** What ends at once was held for the last time yesterday; what has not begun is taken back. */
    AccountEntry endedNow(AccountEntry entry, Holding holding) {
        LocalDate last = today.minusDays(1);
        LocalDate before = holding.days().from().minusDays(1);
        return entry.with(holding.until(last.isBefore(before) ? before : last, stamp));
    }

    AccountEntry ended(AccountEntry entry, Holding holding, LocalDate last) {
        if (last.isBefore(holding.days().from())) {
            throw new Refused(
                    Reason.DAYS_REVERSED, words.reversed(holding.days().from(), last));
        }
        if (!last.isBefore(holding.days().last())) {
            throw alreadyEnded(holding);
        }
        return entry.with(holding.until(last, stamp));
    }

    /** What it holds today or later. */
    Holding open(AccountEntry entry, long id) {
        Holding holding = entry.holdings().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_HOLDING, words.unknownHolding()));
        if (!open(holding)) {
            throw alreadyEnded(holding);
        }
        return holding;
    }

    boolean open(Holding holding) {
        LocalDate last = holding.days().last();
        return !last.isBefore(today) && !last.isBefore(holding.days().from());
    }

    private Refused alreadyEnded(Holding holding) {
        return new Refused(
                Reason.ALREADY_ENDED, words.alreadyEnded(holding.days().last()));
    }

    /**
     * That there is no day on which somebody was to be administrator and nobody is any more; looked at are today, the day after
     * each end, and the far future.
     */
    void stillAdministered(AccountBook after) {
        Stream<LocalDate> afterEnds = after.holdings()
                .filter(one -> one.what() instanceof Own)
                .flatMap(one -> one.days().to().stream())
                .map(last -> last.plusDays(1))
                .filter(day -> day.isAfter(today));
        boolean lost = Stream.concat(Stream.of(today, LocalDate.MAX), afterEnds)
                .anyMatch(day -> book.administered(day) && !after.administered(day));
        if (lost) {
            throw new Refused(Reason.LAST_ADMINISTRATOR, words.lastAdministrator());
        }
    }

    /** Those who stand in for somebody, without that. */
    List<AccountEntry> withoutStandIns(AccountId gone) {
        List<AccountEntry> released = new ArrayList<>();
        for (AccountEntry one : book.entries()) {
            AccountEntry free = one;
            for (Holding held : one.holdings()) {
                if (open(held) && held.what().equals(new Holding.StandIn(gone))) {
                    free = endedNow(free, held);
                }
            }
            if (!free.equals(one)) {
                released.add(free);
            }
        }
        return released;
    }
}
