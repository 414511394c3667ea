package dk.sigtepunkt.domain.audit;

import static java.util.stream.Collectors.joining;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.text.Sha256;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What somebody did or was refused: ids, codes and digests, and no text that a person wrote, so that nothing in the chain
 * need ever be erased.
 *
 * @param at when, to the microsecond
 */
public record AuditEntry(Instant at, By by, What what, About about, Digests digests) {
    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same with other digests. */
    public AuditEntry with(Digests others) {
        return new AuditEntry(at, by, what, about, others);
    }

    /**
     * @param id opaque, never a person's name; of what came before there were ids what was written then
     * @param roles codes of the roles that it held then, in order, with a space between; empty for none
     */
    public record By(Actor.Means means, Actor.Standing standing, String id, String roles) {
        public static By of(Actor actor) {
            String roles = actor.roles().stream()
                    .map(held -> held.role())
                    .distinct()
                    .sorted()
                    .map(Role::code)
                    .collect(joining(" "));
            return new By(actor.means(), actor.standing(), actor.name(), roles);
        }
    }

    /**
     * @param permission what it takes; empty where it takes none
     * @param act which use case, in a word
     */
    public record What(String permission, String act, Outcome outcome) {}

    /**
     * @param kind what sort of thing it was done to
     * @param key which one; empty where there is only one; of one that is too long its digest
     * @param committee whose it is; empty for nobody's
     */
    public record About(String kind, String key, String committee) {
        private static final int LONGEST_KEY = 300;

        public About {
            key = key.length() > LONGEST_KEY ? Digests.of(key) : key;
        }

        public static About of(String kind, String key) {
            return new About(kind, key, "");
        }

        public static About in(CommitteeId committee, String kind, String key) {
            return new About(kind, key, committee.value());
        }
    }

    /**
     * SHA-256, hexadecimal, each empty where there is none.
     *
     * @param before of what was there
     * @param after of what is there now
     * @param text of the reason that was given, which is kept beside the chain with a salt
     */
    public record Digests(String before, String after, String text) {
        public static final Digests NONE = new Digests("", "", "");

        /** SHA-256 of a text; empty for an empty one. */
        static String of(String text) {
            return text.isEmpty() ? "" : Sha256.hex(text);
        }
    }

    /** How it went. */
    public enum Outcome {
        DONE("done"),
        REFUSED("refused"),
        /** Of what is no transaction of the database: how it ended stands in a later record. */
        BEGUN("begun"),
        FAILED("failed");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
