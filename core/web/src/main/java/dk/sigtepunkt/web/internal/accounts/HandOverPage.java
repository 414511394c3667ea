package dk.sigtepunkt.web.internal.accounts;

import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountRefusal;
import dk.sigtepunkt.domain.accounts.Belonging;
import dk.sigtepunkt.domain.accounts.ManageAccounts;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.people.AccountFilter;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.web.internal.accounts.AccountTexts.Choice;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Closes an account: first it shows what somebody leaves behind, and asks who gets it. */
final class HandOverPage implements Page {
    private final LayoutFactory frames;
    private final SeeAccounts accounts;
    private final ManageAccounts manage;

    HandOverPage(LayoutFactory frames, SeeAccounts accounts, ManageAccounts manage) {
        this.frames = frames;
        this.accounts = accounts;
        this.manage = manage;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return AccountVisit.about(accounts, visit, entry -> shown(visit, reading, entry, Optional.empty()));
    }

    PageResult close(PageRequest visit, Reading reading) {
        return AccountVisit.about(accounts, visit, entry -> {
            String wanted = visit.field("efterfoelger");
            Optional<AccountId> successor = AccountId.find(wanted);
            if (!wanted.isEmpty() && successor.isEmpty()) {
                return shown(
                        visit,
                        reading,
                        entry,
                        Optional.of(new AccountRefusal(
                                AccountRefusal.Reason.UNKNOWN_ACCOUNT,
                                AccountTexts.words(visit).unknownAccount())));
            }
            return AccountVisit.answer(
                    manage.deactivate(AccountVisit.order(entry, visit), successor, visit.actor()),
                    visit,
                    done -> AccountVisit.address(done.account()) + "?gjort=lukket",
                    why -> shown(visit, reading, entry, Optional.of(why)));
        });
    }

    private PageResult shown(PageRequest visit, Reading reading, AccountEntry entry, Optional<AccountRefusal> refusal) {
        List<AccountEntry> all = accounts.list(AccountFilter.ALL, visit.actor()).fold(some -> some, why -> List.of());
        AccountTexts texts = new AccountTexts(visit, reading.committees(), all);
        View view = new View(
                manage.belongings(entry.id()).stream()
                        .map(one -> belonging(one, texts, visit))
                        .toList(),
                all.stream()
                        .filter(one -> one.account().active() && !one.id().equals(entry.id()))
                        .filter(one -> one.account().kind() == Account.Kind.PERSON)
                        .map(one -> new Choice(
                                one.id().value(),
                                AccountTexts.name(one, visit),
                                one.id().value().equals(visit.field("efterfoelger"))))
                        .toList(),
                entry.account().active(),
                entry.account().version(),
                visit.field("begrundelse"),
                refusal.map(AccountRefusal::sentence).orElse(""));
        return new PageResult.Shown(
                AccountVisit.status(refusal),
                "accounts/hand-over",
                frames.plain(
                        visit,
                        visit.say("accounts.close.title", AccountTexts.name(entry, visit)),
                        AccountVisit.list(visit),
                        AccountVisit.to(entry, visit)),
                view);
    }

    private static String belonging(Belonging one, AccountTexts texts, PageRequest visit) {
        String role = Arrays.stream(Role.values())
                .filter(known -> known.code().equals(one.key()))
                .map(known -> AccountTexts.words(visit).role(known))
                .findFirst()
                .orElse(one.key());
        return texts.in(role, one.committee());
    }

    /**
     * @param belongings what would be nobody's
     * @param successors who can get it
     * @param active whether there is anything to close
     * @param refusal why it was not closed; empty before that is asked for
     */
    public record View(
            List<String> belongings,
            List<Choice> successors,
            boolean active,
            int version,
            String reason,
            String refusal) {}
}
