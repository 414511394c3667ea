package dk.sigtepunkt.persistence.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.audit.AuditHead;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.ChainLink;
import dk.sigtepunkt.domain.audit.ChainVerdict;
import dk.sigtepunkt.domain.audit.ChainVerifier;
import dk.sigtepunkt.domain.audit.Entries;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is done to the chain by a database's own commands is found, and in as many that nothing was done to, nothing. */
abstract class TamperedChainContract {
    private static final List<Tampering> DEEDS = List.of(Tampering.values());
    private static final int OF_EACH_CHAIN = 25;

    abstract TestDatabase migrated();

    @Test
    void eachDeedIsFoundAndNoCleanChainIsBlamed() {
        isFoundIn(4);
    }

    @Tag("drill")
    @Test
    void ofAThousandDeedsEachIsFoundAndOfAThousandCleanChainsNoneIsBlamed() {
        isFoundIn(40);
    }

    private void isFoundIn(int chains) {
        try (TestDatabase testDatabase = migrated();
                Database database = Database.open(testDatabase.source(), 2, Clock.systemUTC())) {
            JpaAuditTrail trail = new JpaAuditTrail(database);
            testDatabase.change("create table audit_copy as select * from audit_record with no data");
            for (int seed = 0; seed < chains; seed++) {
                Random random = new Random(seed);
                append(testDatabase, database, random);
                List<ChainLink> chain = trail.after(0, Integer.MAX_VALUE);
                for (int deed = 0; deed < OF_EACH_CHAIN; deed++) {
                    isClean(trail, random);
                    Tampering tampering = DEEDS.get((seed + deed) % DEEDS.size());
                    testDatabase.change(tampering.commands(chain, random).toArray(String[]::new));
                    isFound(trail, chain.get(chain.size() - 1).head(), tampering);
                    testDatabase.change(
                            "delete from audit_record", "insert into audit_record select * from audit_copy");
                }
            }
        }
    }

    /** A chain of a length of its own, written as the server writes it. */
    private static void append(TestDatabase testDatabase, Database database, Random random) {
        testDatabase.change(
                "delete from audit_record",
                "delete from audit_copy",
                "update audit_head set seq = 0, head_hash = '%s'".formatted(AuditHead.START.hash()));
        int length = 3 + random.nextInt(12);
        for (int one = 0; one < length; one++) {
            database.inTransaction(
                    manager -> database.note(manager, new AuditNote(Entries.random(random), Optional.empty())));
        }
        testDatabase.change("insert into audit_copy select * from audit_record");
    }

    private static void isClean(JpaAuditTrail trail, Random random) {
        List<ChainLink> chain = trail.after(0, Integer.MAX_VALUE);
        List<AuditHead> known = chain.stream()
                .map(ChainLink::head)
                .filter(head -> random.nextInt(3) == 0)
                .toList();
        assertThat(ChainVerifier.verify(chain.iterator(), known).faults()).isEmpty();
    }

    private static void isFound(JpaAuditTrail trail, AuditHead end, Tampering tampering) {
        List<ChainLink> chain = trail.after(0, Integer.MAX_VALUE);
        assertThat(ChainVerifier.verify(chain.iterator(), List.of(end)).faults())
                .as("%s in %s", tampering, chain)
                .isNotEmpty();
        ChainVerdict alone = ChainVerifier.verify(chain.iterator(), List.of());
        boolean endsAsTheDatabaseSays = trail.head()
                .equals(
                        chain.isEmpty()
                                ? AuditHead.START
                                : chain.get(chain.size() - 1).head());
        assertThat(alone.whole() && endsAsTheDatabaseSays)
                .as("%s without a known head", tampering)
                .isEqualTo(tampering.needsAHead());
    }
}
