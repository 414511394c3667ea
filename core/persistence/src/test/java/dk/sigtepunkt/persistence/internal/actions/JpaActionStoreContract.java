package dk.sigtepunkt.persistence.internal.actions;

import static dk.sigtepunkt.domain.committees.Contents.STARTED;
import static dk.sigtepunkt.domain.committees.Contents.action;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.actions.ActionStore;
import dk.sigtepunkt.domain.actions.ActionStoreContract;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.persistence.internal.committees.JpaCommitteeStore;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keeps the port's promises in tables, over a restart and without needless writing; on every database. */
@SuppressWarnings("NullAway.Init") // set when the contract opens it
abstract class JpaActionStoreContract extends ActionStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private JpaActionStore actions;

    abstract TestDatabase migrated();

    @Override
    protected CommitteeStore opened(InstantSource clock) {
        testDatabase = migrated();
        connect();
        return new JpaCommitteeStore(database, actions, clock.withZone(ZoneOffset.UTC));
    }

    @Override
    protected ActionStore actions() {
        return actions;
    }

    @Override
    protected void restart() {
        database.close();
        connect();
    }

    private void connect() {
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        actions = new JpaActionStore(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    private List<String> rows() {
        return Stream.of("action", "action_wording", "action_step", "action_entry")
                .flatMap(table -> testDatabase.ask("select * from " + table + " order by id").stream())
                .toList();
    }

    @Test
    void writesNothingWhenAnEditionSaysTheSame() {
        edition(1, action("filter", "Filter", STARTED));
        List<String> before = rows();
        edition(2, action("filter", "Filter", STARTED));
        assertThat(rows()).isEqualTo(before);
    }
}
