package dk.sigtepunkt.persistence.internal.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.oidc.ExternalIdentity;
import dk.sigtepunkt.domain.oidc.Identities;
import dk.sigtepunkt.domain.oidc.IdentitiesContract;
import dk.sigtepunkt.persistence.internal.audit.JpaAuditTrail;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keeps the port's promises on every database. */
// The contract calls opened() before each test.
@SuppressWarnings("NullAway.Init")
abstract class JpaIdentitiesContract extends IdentitiesContract {
    private TestDatabase testDatabase;
    private Database database;

    abstract TestDatabase migrated();

    @Override
    protected Identities opened(AccountId... accounts) {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 2, Clock.systemUTC());
        return new JpaIdentities(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    @Test
    void eachChangeLeavesOneRecordAndNoneWhenNothingChanged() {
        Identities identities = new JpaIdentities(database);
        JpaAuditTrail trail = new JpaAuditTrail(database);
        ExternalIdentity identity = ExternalIdentity.of("https://login.example", "x");
        AccountId account = AccountId.person(new Random(7));
        identities.link(identity, account, note());
        identities.link(identity, account, note());
        assertThat(trail.head().seq()).isEqualTo(1);
        identities.unlink(identity, note());
        identities.unlink(identity, note());
        assertThat(trail.head().seq()).isEqualTo(2);
    }
}
