package dk.sigtepunkt.persistence.internal.proposals;

import dk.sigtepunkt.domain.proposals.ProposalStore;
import dk.sigtepunkt.domain.proposals.ProposalStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Keeps the port's promises in tables, on every database. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class JpaProposalsContract extends ProposalStoreContract {
    private TestDatabase testDatabase;
    private Database database;
    private ProposalStore proposals;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        connect();
    }

    @Override
    protected ProposalStore proposals() {
        return proposals;
    }

    @Override
    protected void restart() {
        database.close();
        connect();
    }

    @Override
    protected String everythingKept() {
        return Stream.of(
                        "select contact, sent_at from proposal_contact",
                        "select sent_title, sent_place, public_title from proposal",
                        "select subject_key, before_digest, after_digest from audit_record")
                .map(testDatabase::ask)
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private void connect() {
        database = Database.open(testDatabase.source(), 4, Clock.systemUTC());
        proposals = new JpaProposals(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }
}
