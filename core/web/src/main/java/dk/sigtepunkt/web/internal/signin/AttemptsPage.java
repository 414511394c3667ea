package dk.sigtepunkt.web.internal.signin;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.credentials.SignInAttempt;
import dk.sigtepunkt.domain.signin.WatchSignIns;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.Optional;

/** Who did not get in and why, and who has to wait; whoever manages accounts lets somebody try again. */
final class AttemptsPage implements Page {
    static final String ADDRESS = "/drift/log-ind";

    private static final String REASON = "signin.reason.";
    private static final int MOST = 200;

    private final LayoutFactory frames;
    private final WatchSignIns watch;
    private final Accounts accounts;

    AttemptsPage(LayoutFactory frames, WatchSignIns watch, Accounts accounts) {
        this.frames = frames;
        this.watch = watch;
        this.accounts = accounts;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        WatchSignIns.Failures failures = watch.failures(MOST, visit.actor());
        return failures.why()
                .map(why -> PageResult.refused(visit, why))
                .orElseGet(() -> shown(visit, failures.newest()));
    }

    PageResult unlock(PageRequest visit, Reading reading) {
        Optional<AccountId> account = AccountId.find(visit.segment("account"));
        if (account.isEmpty()) {
            return PageResult.notFound(visit, visit.say("signin.attempts.unknown"));
        }
        return watch.unlock(account.get(), visit.actor())
                .map(why -> PageResult.refused(visit, why))
                .orElseGet(() -> PageResult.seeOther(ADDRESS + "?aabnet=ja"));
    }

    private PageResult shown(PageRequest visit, List<SignInAttempt> newest) {
        boolean opens = visit.may(Permission.MANAGE_ACCOUNTS, Where.EVERYWHERE);
        return new PageResult.Shown(
                200,
                "signin/attempts",
                frames.plain(
                        visit, visit.say("signin.attempts"), new Link("/drift", visit.say("page.footer.operations"))),
                new View(
                        visit.query().containsKey("aabnet") ? visit.say("signin.attempts.opened") : "",
                        watch.waiting(visit.actor()).held().stream()
                                .map(held -> waiting(held, visit, opens))
                                .toList(),
                        newest.stream().map(one -> line(one, visit)).toList()));
    }

    private Waiting waiting(WatchSignIns.Held held, PageRequest visit, boolean opens) {
        String who = held.address().isEmpty()
                ? who(held.account(), visit)
                : visit.say("signin.attempts.from", held.address());
        return new Waiting(
                who,
                String.valueOf(held.failures()),
                visit.say(
                        held.locked() ? "signin.attempts.locked" : "signin.attempts.slowed",
                        Danish.moment(held.until())),
                opens ? held.account().map(AccountId::value).orElse("") : "");
    }

    private Line line(SignInAttempt attempt, PageRequest visit) {
        return new Line(
                Danish.moment(attempt.at()),
                who(attempt.account(), visit),
                attempt.address(),
                visit.say(REASON + attempt.reason().code()));
    }

    private String who(Optional<AccountId> account, PageRequest visit) {
        return account.map(id -> accounts.name(id).map(AccountName::name).orElse(id.value()))
                .orElseGet(() -> visit.say("signin.attempts.nobody"));
    }

    /** @param message what was just done; empty for nothing */
    public record View(String message, List<Waiting> waiting, List<Line> lines) {}

    /**
     * One that is not let try now.
     *
     * @param account whose lock the reader can open; empty for none
     */
    public record Waiting(String who, String failures, String until, String account) {}

    /** One that failed. */
    public record Line(String at, String who, String address, String reason) {}
}
