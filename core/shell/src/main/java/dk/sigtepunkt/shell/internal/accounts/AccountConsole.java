package dk.sigtepunkt.shell.internal.accounts;

import static java.util.stream.Collectors.joining;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.AccountOrder;
import dk.sigtepunkt.domain.accounts.AccountResult;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.accounts.Holding;
import dk.sigtepunkt.domain.accounts.Login;
import dk.sigtepunkt.domain.credentials.OneTimeLink;
import dk.sigtepunkt.domain.people.AccountFilter;
import dk.sigtepunkt.domain.people.SeeAccounts;
import dk.sigtepunkt.domain.signin.HandOutLinks;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.support.table.ShellTable;

/** What the console says of accounts. What is not done ends a script. */
final class AccountConsole {
    private static final String STATE = "accounts.state.";

    private final SeeAccounts accounts;
    private final Actor actor;
    private final PrintStream out;

    AccountConsole(SeeAccounts accounts, Actor actor, PrintStream out) {
        this.accounts = accounts;
        this.actor = actor;
        this.out = out;
    }

    Actor actor() {
        return actor;
    }

    void list(AccountFilter filter) {
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("accounts.none"));
        ConsoleWords.columns("accounts.columns").forEach(table::column);
        listed(filter)
                .forEach(entry -> table.addRow()
                        .addContent(
                                entry.id().value(),
                                entry.name().map(AccountName::name).orElse(""),
                                entry.name().map(AccountName::login).orElse(""),
                                ConsoleWords.say(STATE + entry.account().state().code()),
                                entry.holdings().stream()
                                        .filter(one -> AccountFilter.standing(one, accounts.today()))
                                        .map(AccountConsole::held)
                                        .collect(joining("; "))));
        table.print(out);
    }

    /** With the number by which it is ended. */
    private static String held(Holding one) {
        String what = one.what()
                .fold(
                        own -> AccountWords.in(ConsoleWords.language())
                                .role(own.role().role()),
                        standIn -> ConsoleWords.say(
                                "accounts.stand-in", standIn.of().value()),
                        unknown -> unknown.code());
        String committee = one.what()
                .fold(
                        own -> own.role().committee(),
                        standIn -> Optional.<CommitteeId>empty(),
                        unknown -> unknown.committee())
                .map(id -> " " + id.value())
                .orElse("");
        String number = String.valueOf(one.id());
        String from = Danish.date(one.days().from());
        return one.days()
                .to()
                .map(to -> ConsoleWords.say("accounts.held", number, what + committee, from, Danish.date(to)))
                .orElseGet(() -> ConsoleWords.say("accounts.held.open", number, what + committee, from));
    }

    /**
     * @param written an id, or what somebody signs in with
     * @throws IllegalArgumentException when there is none
     */
    AccountEntry find(String written) {
        Optional<AccountId> id = AccountId.find(written.strip());
        return listed(AccountFilter.ALL).stream()
                .filter(entry -> id.map(entry.id()::equals).orElseGet(() -> signsInWith(entry, written)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(ConsoleWords.say("accounts.unknown", written)));
    }

    private static boolean signsInWith(AccountEntry entry, String written) {
        return entry.name()
                .filter(name -> Login.key(name.login()).equals(Login.key(written)))
                .isPresent();
    }

    /** About an account as it is now: at the console one does not look first and write later. */
    AccountOrder order(String written, String reason) {
        AccountEntry entry = find(written);
        return new AccountOrder(entry.id(), entry.account().version(), reason);
    }

    AccountEntry tell(AccountResult result, String done) {
        AccountEntry entry = result.fold(
                AccountResult.Done::account,
                not -> {
                    throw new IllegalArgumentException(not.why().sentence());
                },
                forbidden -> {
                    throw new IllegalArgumentException(forbidden.why().sentence());
                });
        out.println(done + " " + entry.id().value());
        return entry;
    }

    /** The link is printed this once. */
    void link(HandOutLinks links, AccountId account, OneTimeLink.Purpose purpose) {
        HandOutLinks.Made made = links.make(account, purpose, actor)
                .fold(
                        link -> link,
                        not -> {
                            throw new IllegalArgumentException(not.sentence());
                        },
                        forbidden -> {
                            throw new IllegalArgumentException(forbidden.why().sentence());
                        });
        out.println(ConsoleWords.say("accounts.link", Danish.moment(made.expiresAt())));
        out.println("/engangslink/" + made.token());
    }

    private List<AccountEntry> listed(AccountFilter filter) {
        return accounts.list(filter, actor).fold(some -> some, why -> {
            throw new IllegalArgumentException(why.sentence());
        });
    }
}
