package dk.sigtepunkt.domain.keys;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.MemoryAuditLog;
import dk.sigtepunkt.domain.credentials.MemorySignInAttempts;
import dk.sigtepunkt.domain.credentials.Sealing;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.sessions.Holders;
import java.time.Clock;
import java.util.Optional;

/** All that people's keys take, in memory. */
public final class KeyTable {
    public final Holders holders = new Holders();
    public final MemoryPersonalKeys store = new MemoryPersonalKeys();
    public final MemorySignInAttempts attempts = new MemorySignInAttempts();
    public final MemoryAuditLog log = new MemoryAuditLog();
    public final KeepPersonalKeys keep;
    public final KnowByKey know;

    public KeyTable(Clock clock) {
        keep = new KeepPersonalKeys(store, new FrontDoor(log, clock), clock);
        know = new KnowByKey(store, holders, attempts, keyed(), log, clock);
    }

    /** Adds a key that must be taken. */
    public PersonalKey added(String label, String line, Actor actor) {
        return keep.add(label, line, actor)
                .fold(
                        KeepPersonalKeys.Added::key,
                        not -> {
                            throw new AssertionError(not.why().sentence());
                        },
                        forbidden -> {
                            throw new AssertionError(forbidden.why().sentence());
                        });
    }

    /** Seals nothing. */
    private static Sealing keyed() {
        return new Sealing() {
            @Override
            public String seal(String secret, String about) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<String> open(String sealed, String about) {
                return Optional.empty();
            }

            @Override
            public String keyed(String text) {
                return "keyed-" + text;
            }
        };
    }
}
