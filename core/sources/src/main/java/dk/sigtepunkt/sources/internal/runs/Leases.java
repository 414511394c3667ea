package dk.sigtepunkt.sources.internal.runs;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.sources.SourceRun.State;
import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.sources.internal.runs.words.RunWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sources that this node has for itself just now. */
final class Leases {
    /** Seconds between two renewals. */
    static final int RENEWED = 20;

    /** Long enough for a slow database and clocks that differ; a node that died is waited for as long. */
    private static final Duration LASTS = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(Leases.class);

    private final SourceStore store;
    private final String node;
    private final Clock clock;
    private final RunWords words;
    private final Set<Held> held = ConcurrentHashMap.newKeySet();

    Leases(SourceStore store, String node, Clock clock, RunWords words) {
        this.store = store;
        this.node = node;
        this.clock = clock;
        this.words = words;
    }

    /** Empty while somebody has it, another run of this node's included. */
    Optional<Held> take(SourceKey source) {
        Held lease = new Held(source, node + "/" + UUID.randomUUID());
        if (!lease.renewed()) {
            return Optional.empty();
        }
        held.add(lease);
        return Optional.of(lease);
    }

    /** A run that has lost its source stops before it takes anything in. */
    void renew() {
        for (Held lease : held) {
            try {
                if (!lease.renewed() && held.contains(lease)) {
                    lease.cutoff.cut(State.INTERRUPTED, words.takenOver());
                }
            } catch (RuntimeException databaseAway) {
                LOG.warn(words.notRenewed(lease.source), databaseAway);
            }
        }
    }

    void cut(State state, String sentence) {
        held.forEach(lease -> lease.cutoff.cut(state, sentence));
    }

    final class Held {
        private final SourceKey source;
        private final String holder;
        private final Cutoff cutoff = new Cutoff();

        private Held(SourceKey source, String holder) {
            this.source = source;
            this.holder = holder;
        }

        Cutoff cutoff() {
            return cutoff;
        }

        /**
         * Makes sure that the source is still ours, just before figures are taken in: a server that was asleep may have
         * been taken for dead.
         *
         * @throws CutShort when it is not, or the run was stopped
         */
        void confirm() {
            cutoff.check();
            if (!renewed()) {
                cutoff.cut(State.INTERRUPTED, words.takenOver());
            }
            cutoff.check();
        }

        void release() {
            held.remove(this);
            store.release(source, holder);
        }

        private boolean renewed() {
            Instant now = clock.instant();
            return store.lease(source, holder, now, now.plus(LASTS));
        }
    }
}
