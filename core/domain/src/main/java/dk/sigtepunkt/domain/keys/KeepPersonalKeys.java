package dk.sigtepunkt.domain.keys;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.keys.PersonalKeyRefusal.Reason;
import dk.sigtepunkt.domain.text.Danish;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which people's keys for the console are added, seen and ended: everybody's own, and others' by who manages accounts. */
@Component(service = KeepPersonalKeys.class)
public final class KeepPersonalKeys {
    /** So many of an account may hold at once. */
    static final int MOST = 20;

    private static final String ENDED = "end-ssh-key";

    private final PersonalKeys keys;
    private final FrontDoor door;
    private final Clock clock;
    private final SshKeyLine lines = new SshKeyLine();
    private final KeyWords words = KeyWords.in(Danish.LOCALE);
    private final SecureRandom random = new SecureRandom();

    @Activate
    public KeepPersonalKeys(@Reference PersonalKeys keys, @Reference FrontDoor door, @Reference Clock clock) {
        this.keys = keys;
        this.door = door;
        this.clock = clock;
    }

    /** One's own, ended ones too, the one added last first; none for who has no account. */
    public List<PersonalKey> own(Actor actor) {
        return account(actor).map(keys::of).orElse(List.of());
    }

    /** Another account's, to who manages accounts; none to others. */
    public List<PersonalKey> of(AccountId account, Actor actor) {
        boolean may = door.objection(actor, Permission.MANAGE_ACCOUNTS, Where.EVERYWHERE)
                .isEmpty();
        return may ? keys.of(account) : List.of();
    }

    /**
     * Adds one's own. Whoever comes by a key for programs may not: what is added would reach further and last longer.
     *
     * @param line the public key as the file {@code .pub} has it
     */
    public Result add(String label, String line, Actor actor) {
        Optional<Denied> denied = door.policy().objectionToOwn(actor);
        if (denied.isPresent()) {
            return new Forbidden(denied.get());
        }
        try {
            return new Added(added(label, line, actor));
        } catch (RefusedKey refused) {
            return new NotAdded(refused.why());
        }
    }

    private PersonalKey added(String label, String line, Actor actor) throws RefusedKey {
        AccountId account = account(actor).orElseThrow(() -> new RefusedKey(Reason.NO_ACCOUNT, words.noAccount()));
        if (actor.limit().isPresent()) {
            throw new RefusedKey(Reason.BEYOND_KEY, words.beyondKey());
        }
        Instant now = clock.instant();
        PersonalKey key = new PersonalKey(
                PersonalKeyId.fresh(random),
                account,
                lines.read(line),
                label(label),
                new PersonalKey.Times(now, Optional.empty(), Optional.empty()));
        if (keys.of(account).stream().filter(PersonalKey::holds).count() >= MOST) {
            throw new RefusedKey(Reason.TOO_MANY_KEYS, words.tooMany(MOST));
        }
        AuditNote note = AuditNote.done(now, actor, "add-ssh-key", about(key))
                .changed(
                        "",
                        key.account() + "|" + key.key().kind() + "|" + key.key().fingerprint());
        if (!keys.add(key, note)) {
            throw new RefusedKey(Reason.TAKEN, words.taken());
        }
        return key;
    }

    private String label(String written) throws RefusedKey {
        String label = written.strip().replaceAll("\\p{Cntrl}+", " ");
        if (label.isEmpty()) {
            throw new RefusedKey(Reason.INCOMPLETE, words.noLabel());
        }
        if (label.length() > PersonalKey.LONGEST_LABEL) {
            throw new RefusedKey(Reason.TOO_LONG, words.labelTooLong(label.length(), PersonalKey.LONGEST_LABEL));
        }
        return label;
    }

    /** Whoever may not end a key is not told either whether there is one. */
    public EndResult end(PersonalKeyId id, Actor actor) {
        return door.policy()
                .objectionToOwn(actor)
                .<EndResult>map(EndForbidden::new)
                .orElseGet(() ->
                        new Ended(keys.find(id).filter(key -> ended(key, actor)).isPresent()));
    }

    private boolean ended(PersonalKey key, Actor actor) {
        Instant now = clock.instant();
        if (account(actor).filter(key.account()::equals).isPresent()) {
            return keys.end(key.id(), now, AuditNote.done(now, actor, ENDED, about(key)));
        }
        Permission needed = Permission.MANAGE_ACCOUNTS;
        return door.objection(actor, needed, Where.EVERYWHERE).isEmpty()
                && keys.end(key.id(), now, AuditNote.done(now, actor, needed, ENDED, about(key)));
    }

    private static About about(PersonalKey key) {
        return About.of("ssh-key", key.id().value());
    }

    private static Optional<AccountId> account(Actor actor) {
        return actor.standing() == Actor.Standing.PERSON ? AccountId.find(actor.name()) : Optional.empty();
    }

    /** How it went. */
    public sealed interface Result {
        default <T> T fold(Function<Added, T> added, Function<NotAdded, T> refused, Function<Forbidden, T> forbidden) {
            if (this instanceof Added done) {
                return added.apply(done);
            }
            return this instanceof NotAdded not ? refused.apply(not) : forbidden.apply((Forbidden) this);
        }
    }

    public record Added(PersonalKey key) implements Result {}

    public record NotAdded(PersonalKeyRefusal why) implements Result {}

    public record Forbidden(Denied why) implements Result {}

    /** How ending one went. */
    public sealed interface EndResult {
        default <T> T fold(Function<Ended, T> ended, Function<EndForbidden, T> forbidden) {
            return this instanceof Ended done ? ended.apply(done) : forbidden.apply((EndForbidden) this);
        }
    }

    /** @param done false where there is no such key that one could end and that still held */
    public record Ended(boolean done) implements EndResult {}

    public record EndForbidden(Denied why) implements EndResult {}
}
