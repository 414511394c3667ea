package dk.sigtepunkt.persistence.internal.deployments;

import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.deployments.CodeApproval;
import dk.sigtepunkt.domain.deployments.CodeApprovalStore;
import dk.sigtepunkt.domain.deployments.CodeApprovalStoreContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keeps the port's promises, and leaves one record for what was done and none for what was not; on every database. */
// The contract calls opened() before each test.
@SuppressWarnings("NullAway.Init")
abstract class JpaCodeApprovalsContract extends CodeApprovalStoreContract {
    private static final String SHA256 = "0d".repeat(32);

    private TestDatabase testDatabase;
    private Database database;
    private CodeApprovalStore store;

    abstract TestDatabase migrated();

    @Override
    protected CodeApprovalStore opened() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 2, Clock.systemUTC());
        store = new JpaCodeApprovals(database);
        return store;
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    private static AuditNote note(String act) {
        Actor owner = Actor.owner(Actor.Means.API, "administrator");
        return AuditNote.done(KNOWN, owner, Permission.APPROVE_CODE, act, About.of("code", SHA256));
    }

    private long records() {
        return database.inTransaction(
                manager -> manager.createQuery("select count(r) from AuditRecordRow r", Long.class)
                        .getSingleResult());
    }

    @Test
    void whatIsDoneLeavesOneRecordAndWhatIsNotNone() {
        CodeApproval asked = new CodeApproval(
                new CommitteeId("havn"),
                new ArtifactFile("havn.jar", SHA256),
                3,
                new CodeApproval.Asked(Actor.Means.API, "p-abc", KNOWN),
                Optional.empty());
        store.ask(asked, new byte[] {1, 2, 3}, note("code-asked"));
        store.ask(asked, new byte[] {1, 2, 3}, note("code-asked"));
        assertThat(records()).isEqualTo(1);
        CodeApproval.Decision approved = new CodeApproval.Decision(true, "p-def", KNOWN, "");
        store.decide(SHA256, approved, note("code-approved"));
        store.decide(SHA256, approved, note("code-approved"));
        assertThat(records()).isEqualTo(2);
    }

    @Test
    void anotherNodeSeesWhatWaits() {
        CodeApproval asked = new CodeApproval(
                new CommitteeId("havn"),
                new ArtifactFile("havn.jar", SHA256),
                1,
                new CodeApproval.Asked(Actor.Means.API, "p-abc", KNOWN),
                Optional.empty());
        CodeApprovalStore other = new JpaCodeApprovals(database);
        store.ask(asked, new byte[] {1}, note("code-asked"));
        assertThat(other.waiting()).containsExactly(asked);
        assertThat(other.content(SHA256)).isPresent();
    }
}
