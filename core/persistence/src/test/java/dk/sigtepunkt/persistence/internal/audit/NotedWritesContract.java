package dk.sigtepunkt.persistence.internal.audit;

import static dk.sigtepunkt.domain.figures.Figures.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.municipality.NamedArea;
import dk.sigtepunkt.domain.audit.AuditEntry;
import dk.sigtepunkt.domain.audit.AuditLog;
import dk.sigtepunkt.domain.audit.AuditLogContract;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.Entries;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Contents;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.figures.Figures;
import dk.sigtepunkt.domain.figures.KeyReusedException;
import dk.sigtepunkt.domain.sources.Pause;
import dk.sigtepunkt.persistence.internal.actions.JpaActionStore;
import dk.sigtepunkt.persistence.internal.committees.JpaCommitteeStore;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import dk.sigtepunkt.persistence.internal.deployments.JpaDeploymentLog;
import dk.sigtepunkt.persistence.internal.figures.SqlFigureStore;
import dk.sigtepunkt.persistence.internal.sources.JpaSourceStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store is handed a note with leaves that record, and none when nothing was done. */
// Opened before each test.
@SuppressWarnings("NullAway.Init")
abstract class NotedWritesContract extends AuditLogContract {
    private static final Municipality TOWN = new Municipality(
            new NamedArea(new AreaCode("766"), "Kommunen"),
            new NamedArea(new AreaCode("082"), "Regionen"),
            List.of(),
            "By");
    private static final SourceKey SOURCE = SourceKey.parse("havn/optaelling");

    private final Random random = new Random(11);
    private TestDatabase testDatabase;
    private Database database;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 2, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    @Override
    protected AuditLog log() {
        return new JpaAuditLog(database);
    }

    @Override
    protected List<List<String>> noted() {
        return new JpaAuditTrail(database)
                .after(0, 100).stream()
                        .map(link -> link.parts().subList(2, link.parts().size()))
                        .toList();
    }

    private AuditNote fresh() {
        return new AuditNote(Entries.random(random), Optional.empty());
    }

    private void notedAre(AuditNote... notes) {
        assertThat(noted())
                .containsExactlyElementsOf(List.of(notes).stream()
                        .map(AuditNote::entry)
                        .map(AuditLogContract::said)
                        .toList());
    }

    @Test
    void figuresOnceAndNotWhenTheyComeAgain() {
        SqlFigureStore store = new SqlFigureStore(database, TOWN, CLOCK);
        AuditNote first = fresh();
        store.append(List.of(Figures.observed("2025", 1.5, Figures.KNOWN)), Optional.of("nøgle"), "d1", first);
        store.append(List.of(Figures.observed("2025", 1.5, Figures.KNOWN)), Optional.of("nøgle"), "d1", fresh());
        assertThatThrownBy(() -> store.append(List.of(), Optional.of("nøgle"), "d2", fresh()))
                .isInstanceOf(KeyReusedException.class);

        notedAre(first);
    }

    @Test
    void contentThatIsNewAndCommitteesThatGo() {
        JpaCommitteeStore store = new JpaCommitteeStore(database, new JpaActionStore(database), CLOCK);
        AuditNote came = fresh();
        AuditNote went = fresh();
        AuditNote back = fresh();
        CommitteeRecord record = new CommitteeRecord(Contents.ID, "1.0.0", "tekst", "d1", true, CLOCK.instant());
        store.installed(record, Contents.committee(Contents.ID), List.of(), came);
        store.installed(record, Contents.committee(Contents.ID), List.of(), fresh());
        store.gone(Contents.ID, CommitteeState.STOPPED, CLOCK.instant(), went);
        store.gone(Contents.ID, CommitteeState.STOPPED, CLOCK.instant(), fresh());
        store.gone(new CommitteeId("ukendt"), CommitteeState.STOPPED, CLOCK.instant(), fresh());
        store.installed(record, Contents.committee(Contents.ID), List.of(), back);

        notedAre(came, went, back);
    }

    @Test
    void deploymentsAndPauses() {
        AuditNote deployed = fresh();
        AuditNote paused = fresh();
        AuditNote resumed = fresh();
        new JpaDeploymentLog(database)
                .add(
                        new Deployment(
                                Optional.empty(),
                                DeploymentAct.REFUSED,
                                "",
                                ArtifactFile.NONE,
                                "nogen",
                                CLOCK.instant(),
                                ""),
                        deployed);
        JpaSourceStore sources = new JpaSourceStore(database);
        sources.pause(SOURCE, new Pause("ferie", "nogen", CLOCK.instant()), paused);
        sources.resume(SOURCE, resumed);

        notedAre(deployed, paused, resumed);
    }

    @Test
    void whatCannotBeNotedIsNotDone() {
        AuditEntry entry = Entries.random(random);
        AuditNote tooLong = new AuditNote(
                new AuditEntry(
                        entry.at(),
                        entry.by(),
                        new AuditEntry.What("", "x".repeat(61), entry.what().outcome()),
                        entry.about(),
                        entry.digests()),
                Optional.empty());
        JpaSourceStore sources = new JpaSourceStore(database);
        assertThatThrownBy(() -> sources.pause(SOURCE, new Pause("ferie", "nogen", CLOCK.instant()), tooLong))
                .isInstanceOf(RuntimeException.class);

        assertThat(testDatabase.count("source_pause")).isZero();
        notedAre();
    }
}
