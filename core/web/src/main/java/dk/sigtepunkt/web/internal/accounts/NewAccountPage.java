package dk.sigtepunkt.web.internal.accounts;

import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.AccountRefusal;
import dk.sigtepunkt.domain.accounts.ManageAccounts;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.Optional;

/** Makes an account for somebody. */
final class NewAccountPage implements Page {
    static final String ADDRESS = "/konti/ny";

    private final LayoutFactory frames;
    private final ManageAccounts manage;

    NewAccountPage(LayoutFactory frames, ManageAccounts manage) {
        this.frames = frames;
        this.manage = manage;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return shown(visit, Optional.empty());
    }

    PageResult make(PageRequest visit, Reading reading) {
        return AccountVisit.answer(
                manage.make(new AccountName(visit.field("navn"), visit.field("login")), visit.actor()),
                visit,
                done -> AccountVisit.address(done.account()) + "?oprettet=ja",
                why -> shown(visit, Optional.of(why)));
    }

    private PageResult shown(PageRequest visit, Optional<AccountRefusal> refusal) {
        return new PageResult.Shown(
                AccountVisit.status(refusal),
                "accounts/new",
                frames.plain(visit, visit.say("accounts.new"), AccountVisit.list(visit)),
                new View(
                        visit.field("navn"),
                        visit.field("login"),
                        refusal.map(AccountRefusal::sentence).orElse("")));
    }

    /** @param refusal why none was made; empty before one is asked for */
    public record View(String name, String login, String refusal) {}
}
