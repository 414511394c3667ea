package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountWriting.Deed;
import dk.sigtepunkt.domain.accounts.Holding.Days;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the account by which the first person gets in. */
@Component(service = FirstAdministrator.class)
public final class FirstAdministrator {
    private final AccountWriting writing;
    private final AccountWords words = AccountWords.in(Danish.LOCALE);

    @Activate
    public FirstAdministrator(@Reference AccountStore store, @Reference Clock clock) {
        this.writing = new AccountWriting(store, clock);
    }

    /**
     * Makes one account, {@value Login#FIRST}, when no person has ever had any; of several nodes only one makes it.
     *
     * @param by the server that starts, or who asks for it at the machine
     * @return the account; empty when there was one already, so that none was made
     */
    public Optional<AccountId> make(Actor by) {
        if (peopled(writing.book())) {
            return Optional.empty();
        }
        AccountId id = writing.newPerson();
        AccountResult made = writing.write(new Deed(by, Optional.empty(), "first-administrator", ""), rules -> {
            // The first to ask may have waited for another node that was quicker.
            if (peopled(rules.book())) {
                throw rules.clash();
            }
            Account account = new Account(
                    id, Account.Kind.PERSON, Account.State.ACTIVE, rules.stamp().at(), 1);
            AccountEntry entry = new AccountEntry(
                    account, Optional.empty(), Optional.of(new AccountName(words.firstName(), Login.FIRST)), List.of());
            Holding.Own role = new Holding.Own(HeldRole.everywhere(Role.ADMINISTRATOR));
            return List.of(rules.given(entry, role, new Days(rules.today(), Optional.empty())));
        });
        return made instanceof AccountResult.Done ? Optional.of(id) : Optional.empty();
    }

    private static boolean peopled(AccountBook book) {
        return book.entries().stream().anyMatch(one -> one.account().kind() == Account.Kind.PERSON);
    }
}
