package dk.sigtepunkt.web.internal.accounts;

import static java.util.Comparator.comparing;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.people.AccountFilter;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.accounts.AccountTexts.Choice;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Everybody who has an account, narrowed down by role, committee and state. */
final class AccountsPage implements Page {
    private static final String ROLE = "rolle";
    private static final String COMMITTEE = "udvalg";
    private static final String STATE = "tilstand";
    private static final String STATES = "accounts.state.";

    private final LayoutFactory frames;
    private final SeeAccounts accounts;

    AccountsPage(LayoutFactory frames, SeeAccounts accounts) {
        this.frames = frames;
        this.accounts = accounts;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        AccountFilter filter = new AccountFilter(asked(visit, ROLE), asked(visit, COMMITTEE), asked(visit, STATE));
        return accounts.list(AccountFilter.ALL, visit.actor())
                .fold(
                        all -> accounts.list(filter, visit.actor())
                                .fold(
                                        some -> shown(visit, reading.committees(), filter, all, some),
                                        why -> PageResult.refused(visit, why)),
                        why -> PageResult.refused(visit, why));
    }

    private static String asked(PageRequest visit, String name) {
        return visit.query().getOrDefault(name, "").strip();
    }

    private PageResult shown(
            PageRequest visit,
            CatalogueSnapshot catalogue,
            AccountFilter filter,
            List<AccountEntry> all,
            List<AccountEntry> some) {
        AccountTexts texts = new AccountTexts(visit, catalogue, all);
        Collator danish = Collator.getInstance(Danish.LOCALE);
        List<Row> rows = some.stream()
                .map(entry -> row(entry, texts, visit))
                .sorted(comparing(row -> row.link().text(), danish::compare))
                .toList();
        Filter form = new Filter(
                roles(filter.role(), visit),
                committees(filter.committee(), all, catalogue, texts),
                states(filter.state(), visit),
                !filter.equals(AccountFilter.ALL));
        return new PageResult.Shown(
                200,
                "accounts/list",
                frames.plain(visit, visit.say("accounts.title")),
                new View(rows, form, all.size()));
    }

    private Row row(AccountEntry entry, AccountTexts texts, PageRequest visit) {
        return new Row(
                AccountVisit.to(entry, visit),
                AccountTexts.login(entry),
                entry.holdings().stream()
                        .filter(one -> AccountFilter.standing(one, accounts.today()))
                        .map(one -> one.days().from().isAfter(accounts.today())
                                ? visit.say("accounts.role-to-come", texts.what(one), texts.days(one))
                                : texts.what(one))
                        .toList(),
                AccountTexts.state(entry, visit),
                entry.account().active());
    }

    static List<Choice> roles(String chosen, PageRequest visit) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(
                        role.code(),
                        AccountTexts.words(visit).role(role),
                        role.code().equals(chosen)))
                .toList();
    }

    /** Those that are installed, and those in which somebody holds something. */
    private static List<Choice> committees(
            String chosen, List<AccountEntry> all, CatalogueSnapshot catalogue, AccountTexts texts) {
        Set<String> ids = new TreeSet<>();
        catalogue.committees().forEach(known -> ids.add(known.id().value()));
        all.stream()
                .flatMap(entry -> entry.holdings().stream())
                .flatMap(one -> one
                        .what()
                        .fold(
                                own -> own.role().committee(),
                                standIn -> Optional.<CommitteeId>empty(),
                                unknown -> unknown.committee())
                        .stream())
                .forEach(id -> ids.add(id.value()));
        return ids.stream()
                .map(id -> new Choice(id, texts.committee(new CommitteeId(id)), id.equals(chosen)))
                .toList();
    }

    private static List<Choice> states(String chosen, PageRequest visit) {
        return Arrays.stream(Account.State.values())
                .map(state -> new Choice(
                        state.code(),
                        visit.say(STATES + state.code()),
                        state.code().equals(chosen)))
                .toList();
    }

    /** @param all how many there are, whatever is asked for */
    public record View(List<Row> rows, Filter filter, int all) {}

    /** @param narrowed whether anything is asked for */
    public record Filter(List<Choice> roles, List<Choice> committees, List<Choice> states, boolean narrowed) {}

    /**
     * One account.
     *
     * @param link to its page, called by its name
     * @param held what it holds today and what is to come
     */
    public record Row(Link link, String login, List<String> held, String state, boolean active) {}
}
