package dk.sigtepunkt.security.internal;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.sessions.EmergencyKeyUses;
import dk.sigtepunkt.security.Identify;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leaves a record of each write by the emergency key, and of reads one an hour and address. */
final class EmergencyKeyWatch {
    static final Duration BETWEEN_READS = Duration.ofHours(1);

    /** Addresses held in mind; beyond that the one that was noted first is noted again. */
    static final int MOST = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(EmergencyKeyWatch.class);

    private final EmergencyKeyUses uses;
    private final Clock clock;
    private final Map<String, Instant> noted = new LinkedHashMap<>();

    EmergencyKeyWatch(EmergencyKeyUses uses, Clock clock) {
        this.uses = uses;
        this.clock = clock;
    }

    void used(Actor owner, Identify.Use use) {
        Instant now = clock.instant();
        if (!use.writes() && !due(use.address(), now)) {
            return;
        }
        String act = use.writes() ? "emergency-key-write" : "emergency-key-read";
        try {
            uses.keep(AuditNote.done(now, owner, act, About.of("emergency-key", "")));
        } catch (RuntimeException unwritten) {
            // The key is for when nothing else works: whoever holds it is let in all the same.
            forget(use.address());
            LOG.warn(
                    "the emergency key was used ({}), and that could not be written into the audit trail",
                    act,
                    unwritten);
        }
    }

    private synchronized boolean due(String address, Instant now) {
        Optional<Instant> last = Optional.ofNullable(noted.get(address));
        // A clock that was put back makes it due again.
        if (last.filter(at -> !now.isBefore(at) && now.isBefore(at.plus(BETWEEN_READS)))
                .isPresent()) {
            return false;
        }
        noted.remove(address);
        noted.put(address, now);
        if (noted.size() > MOST) {
            noted.remove(noted.keySet().iterator().next());
        }
        return true;
    }

    private synchronized void forget(String address) {
        noted.remove(address);
    }
}
