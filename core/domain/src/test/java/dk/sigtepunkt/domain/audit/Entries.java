package dk.sigtepunkt.domain.audit;

import dk.sigtepunkt.domain.access.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What people of a made-up town did. */
public final class Entries {
    private static final Instant START = Instant.parse("2026-11-02T07:00:00Z");

    private Entries() {}

    public static AuditEntry random(Random random) {
        return new AuditEntry(
                START.plusMillis(random.nextInt(1_000_000_000)),
                new AuditEntry.By(
                        one(random, Actor.Means.values()),
                        Actor.Standing.OWNER,
                        "p-" + random.nextInt(20),
                        one(random, "", "secretary", "controller secretary")),
                new AuditEntry.What(
                        one(random, "", "RECORD_FIGURES", "DEPLOY_COMMITTEES"),
                        one(random, "figures-recorded", "deploy", "decide"),
                        one(random, AuditEntry.Outcome.values())),
                new AuditEntry.About(
                        one(random, "committee", "source"), "k-" + random.nextInt(9), one(random, "", "vej", "land")),
                new AuditEntry.Digests(digest(random), digest(random), digest(random)));
    }

    @SafeVarargs
    private static <T> T one(Random random, T... some) {
        return some[random.nextInt(some.length)];
    }

    private static String digest(Random random) {
        return random.nextInt(3) == 0 ? "" : "%064x".formatted(random.nextLong());
    }

    /** A chain of so many links. */
    public static List<ChainLink> chain(Random random, int length) {
        return linked(
                AuditHead.START,
                Stream.generate(() -> noted(random)).limit(length).toList());
    }

    public static AuditRecord noted(Random random) {
        AuditEntry entry = random(random);
        return new AuditRecord(entry.at().plusSeconds(1), "knude-1", entry);
    }

    /** What comes after a head when these are linked in. */
    public static List<ChainLink> linked(AuditHead head, List<AuditRecord> records) {
        List<ChainLink> links = new ArrayList<>();
        AuditHead end = head;
        for (AuditRecord record : records) {
            ChainLink next = Chain.next(end, record);
            links.add(next);
            end = next.head();
        }
        return links;
    }
}
