package dk.sigtepunkt.web.internal.accounts;

import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountOrder;
import dk.sigtepunkt.domain.accounts.AccountRefusal;
import dk.sigtepunkt.domain.accounts.AccountResult;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.Optional;
import java.util.function.Function;

/** What the pages about one account have in common. */
final class AccountVisit {
    static final String LIST = "/konti";

    private AccountVisit() {}

    /** A page about the account that the address names; that there is none, where there is none. */
    static PageResult about(SeeAccounts accounts, PageRequest visit, Function<AccountEntry, PageResult> page) {
        return AccountId.find(visit.segment("account"))
                .map(id -> accounts.find(id, visit.actor())
                        .fold(
                                found -> found.map(page).orElseGet(() -> missing(visit)),
                                why -> PageResult.refused(visit, why)))
                .orElseGet(() -> missing(visit));
    }

    private static PageResult missing(PageRequest visit) {
        return PageResult.notFound(visit, AccountTexts.words(visit).unknownAccount());
    }

    static String address(AccountEntry entry) {
        return LIST + "/" + entry.id().value();
    }

    static Link list(PageRequest visit) {
        return new Link(LIST, visit.say("accounts.title"));
    }

    static Link to(AccountEntry entry, PageRequest visit) {
        return new Link(address(entry), AccountTexts.name(entry, visit));
    }

    /** The account as it was looked at; what was sent without saying so is of no version there ever was. */
    static AccountOrder order(AccountEntry entry, PageRequest visit) {
        String version = visit.field("version");
        return new AccountOrder(
                entry.id(), version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1, visit.field("begrundelse"));
    }

    /**
     * What comes of a change.
     *
     * @param there where one is told that it was done
     */
    static PageResult answer(
            AccountResult result,
            PageRequest visit,
            Function<AccountResult.Done, String> there,
            Function<AccountRefusal, PageResult> refused) {
        return result.fold(
                done -> PageResult.seeOther(there.apply(done)),
                not -> refused.apply(not.why()),
                forbidden -> PageResult.refused(visit, forbidden.why()));
    }

    static int status(Optional<AccountRefusal> refusal) {
        return refusal.map(why -> why.reason() == AccountRefusal.Reason.CLASH ? 409 : 422)
                .orElse(200);
    }
}
