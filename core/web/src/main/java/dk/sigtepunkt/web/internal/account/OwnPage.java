package dk.sigtepunkt.web.internal.account;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountBook;
import dk.sigtepunkt.domain.accounts.AccountDirectory;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sessions.EndSessions;
import dk.sigtepunkt.domain.signin.UseSecondFactor;
import dk.sigtepunkt.domain.signin.WatchSignIns;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** For whom one is taken, what one may, and who has come or tried to. */
final class OwnPage implements Page {
    static final String ADDRESS = "/min-konto";

    private static final String REASON = "signin.reason.";
    private static final int SIGN_INS = 5;

    private final LayoutFactory frames;
    private final AccountDirectory accounts;
    private final EndSessions sessions;
    private final WatchSignIns watch;
    private final UseSecondFactor factor;
    private final Clock clock;

    OwnPage(
            LayoutFactory frames,
            AccountDirectory accounts,
            EndSessions sessions,
            WatchSignIns watch,
            UseSecondFactor factor,
            Clock clock) {
        this.frames = frames;
        this.accounts = accounts;
        this.sessions = sessions;
        this.watch = watch;
        this.factor = factor;
        this.clock = clock;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return SessionsPage.notMine(visit).orElseGet(() -> shown(visit, reading));
    }

    private PageResult shown(PageRequest visit, Reading reading) {
        return new PageResult.Shown(
                200,
                "account/own",
                frames.plain(visit, visit.say("account.mine")),
                new View(message(visit), person(visit, reading), signIns(visit), failures(visit)));
    }

    private static String message(PageRequest visit) {
        return visit.query().containsKey("skiftet") ? visit.say("account.password.changed") : "";
    }

    /** None for who came by the emergency key. */
    private List<Person> person(PageRequest visit, Reading reading) {
        Optional<AccountId> self = visit.actor().standing() == Actor.Standing.PERSON
                ? AccountId.find(visit.actor().name())
                : Optional.empty();
        AccountBook book = accounts.book();
        return self.flatMap(book::find).stream()
                .map(entry -> person(entry, book, visit, reading))
                .toList();
    }

    private Person person(AccountEntry entry, AccountBook book, PageRequest visit, Reading reading) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Danish.ZONE);
        HeldLines lines = new HeldLines(book, reading, visit);
        boolean on =
                factor.own(visit.actor()).filter(UseSecondFactor.Standing::on).isPresent();
        return new Person(
                entry.name().map(AccountName::name).orElse(""),
                entry.name().map(AccountName::login).orElse(""),
                entry.id().value(),
                visit.say(on ? "account.factor.on" : "account.factor.off"),
                entry.holdings().stream()
                        .filter(one -> !one.days().to().orElse(LocalDate.MAX).isBefore(today))
                        .map(lines::line)
                        .toList());
    }

    private List<String> signIns(PageRequest visit) {
        return sessions.own(visit.actor()).stream()
                .limit(SIGN_INS)
                .map(session -> visit.say(
                        "account.sign-in",
                        Danish.moment(session.times().begun()),
                        SessionsPage.means(session, visit),
                        SessionsPage.device(session, visit)))
                .toList();
    }

    private List<String> failures(PageRequest visit) {
        return watch.own(SIGN_INS, visit.actor()).stream()
                .map(one -> visit.say(
                        "account.failure",
                        Danish.moment(one.at()),
                        visit.say(REASON + one.reason().code()),
                        one.address()))
                .toList();
    }

    /**
     * @param message what was just done; empty for nothing
     * @param person none for who has no account
     * @param signIns the newest of those that are not over
     */
    public record View(String message, List<Person> person, List<String> signIns, List<String> failures) {}

    /**
     * Who one is here.
     *
     * @param factor how it stands with codes
     * @param roles those of today and those to come
     */
    public record Person(String name, String login, String id, String factor, List<HeldLines.Line> roles) {}
}
