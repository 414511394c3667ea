package dk.sigtepunkt.persistence.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.domain.audit.AuditEntry;
import dk.sigtepunkt.domain.audit.AuditHead;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.AuditReason;
import dk.sigtepunkt.domain.audit.ChainFault;
import dk.sigtepunkt.domain.audit.ChainLink;
import dk.sigtepunkt.domain.audit.ChainVerdict;
import dk.sigtepunkt.domain.audit.ChainVerifier;
import dk.sigtepunkt.domain.audit.Entries;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chain in a database: one order whoever writes, nothing of what was rolled back, and what is changed by hand is found. */
// Opened before each test.
@SuppressWarnings("NullAway.Init")
abstract class AuditChainContract {
    private static final int WRITERS = 8;
    private static final int EACH = 30;

    private TestDatabase testDatabase;
    private Database database;
    private JpaAuditTrail trail;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), WRITERS, Clock.systemUTC());
        trail = new JpaAuditTrail(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    private ChainLink append(AuditEntry entry) {
        return append(new AuditNote(entry, Optional.empty()));
    }

    private ChainLink append(AuditNote note) {
        return database.inTransaction(manager -> database.note(manager, note));
    }

    private ChainVerdict verdict(AuditHead... known) {
        return ChainVerifier.verify(trail.after(0, Integer.MAX_VALUE).iterator(), List.of(known));
    }

    @Test
    void itBeginsEmptyAndGoesOnFromWhatIsThere() {
        assertThat(trail.head()).isEqualTo(AuditHead.START);
        ChainLink first = append(Entries.random(new Random(1)));
        ChainLink second = append(Entries.random(new Random(2)));

        assertThat(trail.after(0, 10)).containsExactly(first, second);
        assertThat(trail.after(1, 10)).containsExactly(second);
        assertThat(trail.head()).isEqualTo(second.head());
        assertThat(verdict(second.head()).whole()).isTrue();
    }

    @Test
    void whatIsRolledBackLeavesNoRecord() {
        append(Entries.random(new Random(1)));
        assertThatThrownBy(() -> database.inTransaction(manager -> {
                    database.note(manager, new AuditNote(Entries.random(new Random(2)), Optional.empty()));
                    throw new IllegalStateException("the write beside it failed");
                }))
                .hasMessage("the write beside it failed");
        append(Entries.random(new Random(3)));

        assertThat(verdict(trail.head()).whole()).isTrue();
        assertThat(trail.head().seq()).isEqualTo(2);
    }

    @Test
    void aReasonLiesBesideAndTheChainIsWholeWithoutIt() {
        AuditReason reason = AuditReason.of("Åse ringede: tallet var forkert", new Random(4));
        AuditEntry given = Entries.random(new Random(4));
        append(new AuditNote(given.with(new AuditEntry.Digests("", "", reason.digest())), Optional.of(reason)));

        assertThat(testDatabase.ask("select salt, reason_text from audit_text where seq = 1"))
                .containsExactly(reason.salt() + "|" + reason.text());
        testDatabase.change("delete from audit_text");
        assertThat(verdict(trail.head()).whole()).isTrue();
    }

    /** A tenth of what they write fails. */
    @Test
    void manyWritersMakeOneChain() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Integer>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(writer);
                writers.add(() -> writes(random));
            }
            int written = 0;
            for (Future<Integer> done : threads.invokeAll(writers)) {
                written += done.get();
            }
            assertThat(trail.head().seq()).isEqualTo(written);
            ChainVerdict verdict = verdict(trail.head());
            assertThat(verdict.faults()).isEmpty();
            assertThat(verdict.records()).isEqualTo(written);
        } finally {
            threads.shutdownNow();
        }
    }

    private int writes(Random random) {
        int written = 0;
        for (int one = 0; one < EACH; one++) {
            AuditEntry entry = Entries.random(random);
            if (one % 10 == 9) {
                assertThatThrownBy(() -> database.inTransaction(manager -> {
                            database.note(manager, new AuditNote(entry, Optional.empty()));
                            throw new IllegalStateException("fails");
                        }))
                        .hasMessage("fails");
            } else {
                append(entry);
                written++;
            }
        }
        return written;
    }

    @Test
    void whatIsChangedByHandIsFound() {
        Random random = new Random(5);
        for (int one = 0; one < 12; one++) {
            append(Entries.random(random));
        }
        AuditHead end = trail.head();
        found("update audit_record set outcome = 'dome' where seq = 3", ChainFault.Kind.ALTERED, 3);
        found("update audit_record set done_at = 'i går' where seq = 4", ChainFault.Kind.ALTERED, 4);
        found("delete from audit_record where seq = 6", ChainFault.Kind.MISSING, 7);
        found("update audit_record set seq = 40 where seq = 8", ChainFault.Kind.MISSING, 9);
        found("delete from audit_record where seq in (11, 12)", ChainFault.Kind.MISSING, 40);
        testDatabase.change("delete from audit_record where seq > 2");
        assertThat(verdict().whole())
                .as("as far as can be told without a known head")
                .isTrue();
        assertThat(verdict(end).faults()).containsExactly(new ChainFault(ChainFault.Kind.CUT_OFF, 2));
    }

    private void found(String change, ChainFault.Kind kind, long seq) {
        testDatabase.change(change);
        assertThat(verdict().faults()).as(change).contains(new ChainFault(kind, seq));
    }
}
