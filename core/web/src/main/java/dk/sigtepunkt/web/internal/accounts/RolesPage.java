package dk.sigtepunkt.web.internal.accounts;

import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountRefusal;
import dk.sigtepunkt.domain.accounts.AccountResult;
import dk.sigtepunkt.domain.accounts.ChairChange;
import dk.sigtepunkt.domain.accounts.GrantRoles;
import dk.sigtepunkt.domain.accounts.Holding;
import dk.sigtepunkt.domain.accounts.WantedRole;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.people.AccountFilter;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.web.internal.accounts.AccountTexts.Choice;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an account holds and held, and how that becomes another: given, stood in for, ended, a committee's new chair. */
final class RolesPage implements Page {
    private final LayoutFactory frames;
    private final SeeAccounts accounts;
    private final GrantRoles grant;

    RolesPage(LayoutFactory frames, SeeAccounts accounts, GrantRoles grant) {
        this.frames = frames;
        this.accounts = accounts;
        this.grant = grant;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return AccountVisit.about(accounts, visit, entry -> shown(visit, reading, entry, Optional.empty()));
    }

    PageResult give(PageRequest visit, Reading reading) {
        WantedRole wanted =
                new WantedRole(visit.field("rolle"), visit.field("udvalg"), visit.field("fra"), visit.field("til"));
        return changed(
                visit, reading, "givet", entry -> grant.give(AccountVisit.order(entry, visit), wanted, visit.actor()));
    }

    PageResult standIn(PageRequest visit, Reading reading) {
        Optional<AccountId> away = AccountId.find(visit.field("for"));
        return changed(
                visit,
                reading,
                "vikar",
                entry -> away.map(id -> grant.standIn(
                                AccountVisit.order(entry, visit),
                                id,
                                visit.field("fra"),
                                visit.field("til"),
                                visit.actor()))
                        .orElseGet(() -> new AccountResult.Refused(new AccountRefusal(
                                AccountRefusal.Reason.UNKNOWN_ACCOUNT,
                                AccountTexts.words(visit).unknownAccount()))));
    }

    PageResult end(PageRequest visit, Reading reading) {
        String number = visit.field("nummer");
        long holding = number.matches("[0-9]{1,18}") ? Long.parseLong(number) : -1;
        return changed(
                visit,
                reading,
                "slut",
                entry -> grant.end(AccountVisit.order(entry, visit), holding, visit.field("sidste"), visit.actor()));
    }

    PageResult chair(PageRequest visit, Reading reading) {
        ChairChange wanted = new ChairChange(visit.field("udvalg"), visit.field("sidste"), visit.field("foerste"));
        return changed(
                visit,
                reading,
                "formand",
                entry -> grant.changeChair(AccountVisit.order(entry, visit), wanted, visit.actor()));
    }

    private PageResult changed(
            PageRequest visit, Reading reading, String done, Function<AccountEntry, AccountResult> change) {
        return AccountVisit.about(
                accounts,
                visit,
                entry -> AccountVisit.answer(
                        change.apply(entry),
                        visit,
                        result -> AccountVisit.address(entry) + "/roller?gjort=" + done,
                        why -> shown(visit, reading, entry, Optional.of(why))));
    }

    private PageResult shown(PageRequest visit, Reading reading, AccountEntry entry, Optional<AccountRefusal> refusal) {
        List<AccountEntry> all = accounts.list(AccountFilter.ALL, visit.actor()).fold(some -> some, why -> List.of());
        AccountTexts texts = new AccountTexts(visit, reading.committees(), all);
        View view = new View(
                entry.holdings().stream().map(one -> line(one, texts)).toList(),
                new Choices(
                        AccountsPage.roles(visit.field("rolle"), visit),
                        reading.committees().committees().stream()
                                .map(known -> new Choice(
                                        known.id().value(),
                                        known.content().name(),
                                        known.id().value().equals(visit.field("udvalg"))))
                                .toList(),
                        others(visit, entry, all)),
                new Written(
                        AccountVisit.address(entry) + "/roller",
                        entry.account().version(),
                        visit.field("fra"),
                        visit.field("til"),
                        visit.field("sidste"),
                        visit.field("foerste"),
                        visit.field("begrundelse")),
                entry.account().active(),
                refusal.isEmpty() ? message(visit) : "",
                refusal.map(AccountRefusal::sentence).orElse(""));
        return new PageResult.Shown(
                AccountVisit.status(refusal),
                "accounts/roles",
                frames.plain(
                        visit,
                        visit.say("accounts.roles.title", AccountTexts.name(entry, visit)),
                        AccountVisit.list(visit),
                        AccountVisit.to(entry, visit)),
                view);
    }

    private static List<Choice> others(PageRequest visit, AccountEntry entry, List<AccountEntry> all) {
        return all.stream()
                .filter(one -> one.account().active() && !one.id().equals(entry.id()))
                .map(one -> new Choice(
                        one.id().value(),
                        AccountTexts.name(one, visit),
                        one.id().value().equals(visit.field("for"))))
                .toList();
    }

    private Line line(Holding one, AccountTexts texts) {
        return new Line(
                one.id(),
                texts.what(one),
                texts.days(one),
                AccountFilter.standing(one, accounts.today()) && one.ended().isEmpty());
    }

    private static String message(PageRequest visit) {
        return switch (visit.query().getOrDefault("gjort", "")) {
            case "givet" -> visit.say("accounts.roles.given");
            case "vikar" -> visit.say("accounts.roles.stands-in");
            case "slut" -> visit.say("accounts.roles.ended");
            case "formand" -> visit.say("accounts.roles.chair-changed");
            default -> "";
        };
    }

    /**
     * @param active whether roles can be given to it
     * @param message what was just done; empty for nothing
     * @param refusal why nothing was; empty for nothing
     */
    public record View(
            List<Line> lines, Choices choices, Written written, boolean active, String message, String refusal) {}

    /** @param others for whom it can stand in */
    public record Choices(List<Choice> roles, List<Choice> committees, List<Choice> others) {}

    /**
     * What stood in the form that was sent.
     *
     * @param page where forms are sent to: a refused one is answered at an address of its own
     * @param version that the account is at
     */
    public record Written(String page, int version, String from, String to, String last, String first, String reason) {}

    /**
     * One role, or that it stands in.
     *
     * @param open whether it can be ended
     */
    public record Line(long number, String what, String days, boolean open) {}
}
