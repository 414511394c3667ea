package dk.sigtepunkt.domain.reminders;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that waits for somebody.
 *
 * @param key the same for the same reminder, whoever it is for; another one when a deadline is moved, as that is said anew
 * @param sayOn from which day it is said
 * @param deadline the day that it is about
 */
public record Reminder(String key, Audience to, Said what, LocalDate sayOn, LocalDate deadline) {
    /**
     * For whom it is: who may do what is to be done.
     *
     * @param needed what it takes to do it; nobody who lacks it is told
     * @param committee in which it is done; empty for what is done for all of them
     * @param only the one account that sees to it; empty for all who may
     */
    public record Audience(Permission needed, Optional<CommitteeId> committee, Optional<AccountId> only) {
        public static Audience all(Permission needed, CommitteeId committee) {
            return new Audience(needed, Optional.of(committee), Optional.empty());
        }

        /** Who may do it for all committees. */
        public static Audience overall(Permission needed) {
            return new Audience(needed, Optional.empty(), Optional.empty());
        }

        boolean has(Actor actor) {
            return actor.standing() == Actor.Standing.PERSON
                    && only.map(one -> one.value().equals(actor.name())).orElse(true)
                    && Policy.HOUSE
                            .objection(actor, needed, committee.map(Where::in).orElse(Where.EVERYWHERE))
                            .isEmpty();
        }
    }

    /**
     * What is said, in Danish. It goes out by mail: no text of a draft or of anything that only some may read, and no name
     * of a person.
     *
     * @param subject a few words, without a full stop
     * @param text a sentence with its full stop, which names the deadline's day
     * @param path of the page where it is done, beginning with a slash
     */
    public record Said(String subject, String text, String path) {
        public Said {
            if (!path.startsWith("/") || path.startsWith("//")) {
                throw new IllegalArgumentException("no path of a page here: " + path);
            }
        }
    }
}
