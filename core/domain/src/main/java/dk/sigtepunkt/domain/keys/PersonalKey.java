package dk.sigtepunkt.domain.keys;

import dk.sigtepunkt.domain.accounts.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A key of a person's own; whoever shows at the console to have its private half is that person.
 *
 * @param label what the person calls it
 */
public record PersonalKey(PersonalKeyId id, AccountId account, SshPublicKey key, String label, Times times) {
    /** Characters of a label. */
    public static final int LONGEST_LABEL = 100;

    /** So seldom is it written that it was used. */
    public static final Duration GRAIN = Duration.ofMinutes(1);

    /**
     * Each to the microsecond.
     *
     * @param used when it last was, as last written; empty for never
     * @param ended when it was ended; empty for not
     */
    public record Times(Instant added, Optional<Instant> used, Optional<Instant> ended) {
        public Times {
            added = added.truncatedTo(ChronoUnit.MICROS);
            used = used.map(at -> at.truncatedTo(ChronoUnit.MICROS));
            ended = ended.map(at -> at.truncatedTo(ChronoUnit.MICROS));
        }
    }

    /** Whether somebody gets in by it. */
    public boolean holds() {
        return times.ended().isEmpty();
    }

    /** Whether it has to be written that it is used now. */
    public boolean due(Instant now) {
        return times.used().map(last -> !now.isBefore(last.plus(GRAIN))).orElse(true);
    }
}
