package dk.sigtepunkt.persistence.internal.accounts;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.ClaimedHoldings;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.oidc.ClaimedRoles;
import dk.sigtepunkt.domain.oidc.Newcomer;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.FittingText;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.oidc.JpaIdentities;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Holdings whose giver is the issuer. Whoever writes takes the row that counts the changes first and judges by what is read then. */
@Component(service = ClaimedRoles.class)
public final class JpaClaimedRoles implements ClaimedRoles {
    private final Database database;
    private final Clock clock;

    @Activate
    public JpaClaimedRoles(@Reference OpenDatabase database, @Reference Clock clock) {
        this.database = database.opened();
        this.clock = clock;
    }

    @Override
    public Set<HeldRole> of(AccountId account, String issuer) {
        return database.inTransaction(manager -> claimed(manager, issuer).of(account));
    }

    @Override
    public void replace(AccountId account, String issuer, Set<HeldRole> roles, AuditNote note) {
        database.notedIfDone(note, manager -> {
            AccountRows.take(manager);
            Optional<AccountEntry> replaced = claimed(manager, issuer).replaced(account, roles);
            if (replaced.isPresent()) {
                AccountRows.keep(manager, replaced.get());
            }
            return replaced.isPresent();
        });
    }

    @Override
    public boolean welcome(Newcomer newcomer, AuditNote note) {
        return database.notedIfDone(note, manager -> {
            AccountRows.take(manager);
            Optional<AccountEntry> entry = claimed(manager, newcomer.identity().issuer())
                    .newcomer(newcomer.id(), name(newcomer), newcomer.roles());
            if (entry.isEmpty() || !JpaIdentities.add(manager, newcomer.identity(), newcomer.id())) {
                return false;
            }
            AccountRows.keep(manager, entry.get());
            return true;
        });
    }

    /** Whose provider vouches for no address is called by the account's own id: nobody signs in by it, and it is nobody else's. */
    private static AccountName name(Newcomer newcomer) {
        return new AccountName(newcomer.name(), newcomer.email().orElseGet(newcomer.id()::value));
    }

    private ClaimedHoldings claimed(EntityManager manager, String issuer) throws SQLException {
        return new ClaimedHoldings(
                AccountRows.book(manager),
                FittingText.of(issuer, HeldRoleRow.SHORT),
                LocalDate.now(clock.withZone(Danish.ZONE)),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
