package dk.sigtepunkt.domain.audit;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditEntry.By;
import dk.sigtepunkt.domain.audit.AuditEntry.Digests;
import dk.sigtepunkt.domain.audit.AuditEntry.Outcome;
import dk.sigtepunkt.domain.audit.AuditEntry.What;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What a store is handed with everything that it is to keep, and keeps in the same transaction: a use case makes it where the
 * policy has allowed what is done.
 *
 * @param entry with the reason's digest
 * @param reason what somebody wrote when asked why; kept beside the chain
 * @param spent what it adds to the time that a report took; no part of the record, which names somebody
 */
public record AuditNote(AuditEntry entry, Optional<AuditReason> reason, Optional<Spent> spent) {
    public AuditNote(AuditEntry entry, Optional<AuditReason> reason) {
        this(entry, reason, Optional.empty());
    }

    /** Something done that needs a permission. */
    public static AuditNote done(Instant at, Actor actor, Permission permission, String act, About about) {
        return of(at, actor, new What(permission.name(), act, Outcome.DONE), about);
    }

    /** Something done that everybody may who can do it at all, as signing out. */
    public static AuditNote done(Instant at, Actor actor, String act, About about) {
        return of(at, actor, new What("", act, Outcome.DONE), about);
    }

    /** Something, however it went. */
    public static AuditNote of(Instant at, Actor actor, What what, About about) {
        return new AuditNote(new AuditEntry(at, By.of(actor), what, about, Digests.NONE), Optional.empty());
    }

    /** @param before what was there, in a form that tells two apart; empty for nothing */
    public AuditNote changed(String before, String after) {
        Digests digests = new Digests(
                Digests.of(before), Digests.of(after), entry.digests().text());
        return new AuditNote(entry.with(digests), reason, spent);
    }

    /** @param why empty for none */
    public AuditNote because(String why, RandomGenerator random) {
        if (why.isEmpty()) {
            return this;
        }
        AuditReason given = AuditReason.of(why, random);
        Digests digests = new Digests(entry.digests().before(), entry.digests().after(), given.digest());
        return new AuditNote(entry.with(digests), Optional.of(given), spent);
    }

    /** The same, which adds to the time that a report took. */
    public AuditNote spending(Spent time) {
        return new AuditNote(entry, reason, Optional.of(time));
    }
}
