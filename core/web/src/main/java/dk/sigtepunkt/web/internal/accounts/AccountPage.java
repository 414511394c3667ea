package dk.sigtepunkt.web.internal.accounts;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.AccountRefusal;
import dk.sigtepunkt.domain.accounts.ManageAccounts;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.people.AccountFilter;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One account: what it is called, what it holds, and what can be done about it. */
final class AccountPage implements Page {
    private final LayoutFactory frames;
    private final SeeAccounts accounts;
    private final ManageAccounts manage;

    AccountPage(LayoutFactory frames, SeeAccounts accounts, ManageAccounts manage) {
        this.frames = frames;
        this.accounts = accounts;
        this.manage = manage;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return AccountVisit.about(
                accounts, visit, entry -> shown(visit, reading, entry, Told.of(visit), Optional.empty()));
    }

    /** Of two who change it at once the second is shown both, and decides. */
    PageResult rename(PageRequest visit, Reading reading) {
        return AccountVisit.about(
                accounts,
                visit,
                entry -> AccountVisit.answer(
                        manage.rename(
                                AccountVisit.order(entry, visit),
                                new AccountName(visit.field("navn"), visit.field("login")),
                                visit.actor()),
                        visit,
                        done -> AccountVisit.address(done.account()) + "?gjort=gemt",
                        why -> shown(visit, reading, entry, Told.refused(why.sentence()), Optional.of(why))));
    }

    PageResult reopen(PageRequest visit, Reading reading) {
        return AccountVisit.about(
                accounts,
                visit,
                entry -> AccountVisit.answer(
                        manage.reactivate(AccountVisit.order(entry, visit), visit.actor()),
                        visit,
                        done -> AccountVisit.address(done.account()) + "?gjort=aabnet",
                        why -> shown(
                                visit.sent(Map.of(), Optional.empty()),
                                reading,
                                entry,
                                Told.refused(why.sentence()),
                                Optional.of(why))));
    }

    /** The same page, with what came of helping somebody. */
    PageResult told(PageRequest visit, Reading reading, AccountEntry entry, int status, Told told) {
        PageResult.Shown page = shown(visit.sent(Map.of(), Optional.empty()), reading, entry, told, Optional.empty());
        return new PageResult.Shown(status, page.template(), page.frame(), page.view());
    }

    private PageResult.Shown shown(
            PageRequest visit, Reading reading, AccountEntry entry, Told told, Optional<AccountRefusal> refusal) {
        boolean clash =
                AccountVisit.status(refusal) == 409 && !visit.field("navn").isEmpty();
        boolean written = refusal.isPresent() && !visit.field("navn").isEmpty();
        AccountTexts texts = texts(visit, reading);
        String name = entry.name().map(AccountName::name).orElse("");
        String login = AccountTexts.login(entry);
        View view = new View(
                facts(entry, visit),
                new NameForm(
                        written ? visit.field("navn") : name,
                        written ? visit.field("login") : login,
                        written && !clash
                                ? visit.version().orElse(entry.account().version())
                                : entry.account().version(),
                        clash ? new AccountName(name, login) : new AccountName("", "")),
                entry.holdings().stream()
                        .filter(one -> AccountFilter.standing(one, accounts.today()))
                        .map(one -> visit.say("accounts.role-to-come", texts.what(one), texts.days(one)))
                        .toList(),
                told,
                new May(
                        visit.may(Permission.MANAGE_ACCOUNTS, Where.EVERYWHERE),
                        visit.may(Permission.GRANT_ROLES, Where.EVERYWHERE),
                        visit.may(Permission.HANDLE_PERSONAL_DATA, Where.EVERYWHERE)));
        return new PageResult.Shown(
                AccountVisit.status(refusal),
                "accounts/account",
                frames.plain(visit, AccountTexts.name(entry, visit), AccountVisit.list(visit)),
                view);
    }

    private AccountTexts texts(PageRequest visit, Reading reading) {
        List<AccountEntry> all = accounts.list(AccountFilter.ALL, visit.actor()).fold(some -> some, why -> List.of());
        return new AccountTexts(visit, reading.committees(), all);
    }

    private Facts facts(AccountEntry entry, PageRequest visit) {
        String never = visit.say("accounts.never");
        return new Facts(
                entry.id().value(),
                AccountTexts.state(entry, visit),
                entry.account().state().code(),
                Danish.moment(entry.account().createdAt()),
                accounts.lastSignIn(entry.id(), visit.actor())
                        .fold(at -> at.map(Danish::moment).orElse(never), why -> never));
    }

    /** @param held what it holds and what is to come, with their days */
    public record View(Facts facts, NameForm form, List<String> held, Told told, May may) {}

    /** @param state its code */
    public record Facts(String id, String stateWord, String state, String made, String lastSignIn) {}

    /**
     * @param version that the account is at, of which the form tells
     * @param other what stands there now, written by somebody else meanwhile; empty texts where nobody has
     */
    public record NameForm(String name, String login, int version, AccountName other) {}

    /** What the reader may about it. */
    public record May(boolean manage, boolean grant, boolean personalData) {}

    /**
     * What came of what was just sent; each empty for nothing.
     *
     * @param link with which somebody chooses a password, told this once
     * @param until how long it can be used
     */
    public record Told(String message, String refusal, String link, String until) {
        static Told of(PageRequest visit) {
            if (visit.query().containsKey("oprettet")) {
                return done(visit.say("accounts.done.oprettet"));
            }
            return switch (visit.query().getOrDefault("gjort", "")) {
                case "gemt" -> done(visit.say("accounts.done.gemt"));
                case "aabnet" -> done(visit.say("accounts.done.aabnet"));
                case "lukket" -> done(visit.say("accounts.done.lukket"));
                case "laast-op" -> done(visit.say("accounts.done.laast-op"));
                case "totrin-fra" -> done(visit.say("accounts.done.totrin-fra"));
                default -> done("");
            };
        }

        private static Told done(String message) {
            return new Told(message, "", "", "");
        }

        static Told refused(String sentence) {
            return new Told("", sentence, "", "");
        }

        static Told link(String address, String until) {
            return new Told("", "", address, until);
        }

        /** Leaves the link out, so that no log can hold it. */
        @Override
        public String toString() {
            return "Told[%s%s]".formatted(message, refusal);
        }
    }
}
