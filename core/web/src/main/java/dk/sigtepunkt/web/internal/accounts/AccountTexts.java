package dk.sigtepunkt.web.internal.accounts;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.accounts.Holding;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.List;
import java.util.Optional;

/** How accounts and what they hold are told. */
final class AccountTexts {
    private static final String STATE = "accounts.state.";

    private final PageRequest visit;
    private final CatalogueSnapshot catalogue;
    private final List<AccountEntry> all;

    /** @param all among whom names are looked up */
    AccountTexts(PageRequest visit, CatalogueSnapshot catalogue, List<AccountEntry> all) {
        this.visit = visit;
        this.catalogue = catalogue;
        this.all = all;
    }

    static AccountWords words(PageRequest visit) {
        return AccountWords.in(visit.words().language());
    }

    /** What it is called; what it is called for good where nobody can tell any more who it was. */
    static String name(AccountEntry entry, PageRequest visit) {
        return entry.name()
                .map(AccountName::name)
                .orElseGet(() -> visit.say("accounts.nameless", entry.id().value()));
    }

    static String login(AccountEntry entry) {
        return entry.name().map(AccountName::login).orElse("");
    }

    static String state(AccountEntry entry, PageRequest visit) {
        return visit.say(STATE + entry.account().state().code());
    }

    /** The role and its committee, or for whom it is stood in. */
    String what(Holding holding) {
        return holding.what()
                .fold(
                        own -> in(
                                words(visit).role(own.role().role()), own.role().committee()),
                        standIn -> visit.say("accounts.stand-in-for", name(standIn.of())),
                        unknown -> in(visit.say("accounts.unknown-role", unknown.code()), unknown.committee()));
    }

    String in(String role, Optional<CommitteeId> committee) {
        return committee
                .map(id -> visit.say("accounts.role-in", role, committee(id)))
                .orElse(role);
    }

    /** Its name; of one that is not installed its id, and that it is not. */
    String committee(CommitteeId id) {
        return catalogue
                .committee(id)
                .map(known -> known.content().name())
                .orElseGet(() -> visit.say("accounts.committee-gone", id.value()));
    }

    String days(Holding holding) {
        String from = Danish.date(holding.days().from());
        return holding.days()
                .to()
                .map(to -> to.isBefore(holding.days().from())
                        ? visit.say("accounts.days.never", from)
                        : visit.say("accounts.days.to", from, Danish.date(to)))
                .orElseGet(() -> visit.say("accounts.days.from", from));
    }

    private String name(AccountId id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .map(one -> name(one, visit))
                .findFirst()
                .orElse(id.value());
    }

    /** One of several to choose. */
    public record Choice(String code, String name, boolean chosen) {}
}
