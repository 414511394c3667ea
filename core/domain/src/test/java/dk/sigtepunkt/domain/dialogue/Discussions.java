package dk.sigtepunkt.domain.dialogue;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.Notes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Discussions that tests find there. */
public final class Discussions {
    private Discussions() {}

    /** Number one, of a committee. */
    public static void planted(DialogueStore store, CommitteeId committee) {
        store.record(
                minute("2020-02-01", "2019K4", Optional.of(committee), Optional.empty(), "2020-02-02T10:00:00Z"),
                number -> Notes.any());
    }

    /** @param at when it was written */
    public static Minute minute(
            String on, String quarter, Optional<CommitteeId> committee, Optional<ItemRef> item, String at) {
        return new Minute(
                new Minute.Meeting("Byrådet", LocalDate.parse(on)),
                new Minute.Matter(Period.parse(quarter), committee, item),
                "Det går for langsomt med æøå.\nTo linjer.",
                new Minute.Result("", OptionalInt.empty(), Optional.empty()),
                "",
                new Signature(Actor.Means.PAGE, "konto-1", Optional.of(Role.SECRETARY), Instant.parse(at)));
    }
}
