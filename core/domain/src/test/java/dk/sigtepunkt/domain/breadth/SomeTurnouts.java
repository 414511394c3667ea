package dk.sigtepunkt.domain.breadth;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.Notes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Occasions that tests find counted. */
public final class SomeTurnouts {
    private SomeTurnouts() {}

    /** So many people of whom a part is young and a part is of the town. */
    public static Turnout of(int participants, int again, int first, int young, int town) {
        return new Turnout(
                participants,
                again,
                new PartOf(first, participants),
                new TreeMap<>(Map.of(AgeGroup.UNDER_18, young, AgeGroup.FROM_65, participants - young)),
                new TreeMap<>(Map.of("Byen", town, "På landet", participants - town)));
    }

    /** @param at when it was written down */
    public static TurnoutEntry entry(FocusAreaRef area, String title, Turnout turnout, int least, Instant at) {
        return new TurnoutEntry(
                new Occasion(area, LocalDate.of(2020, 1, 7), title, Arranger.ASSOCIATION, least),
                turnout,
                true,
                "",
                new Signature(Actor.Means.PAGE, "konto-1", Optional.of(Role.SECRETARY), at));
    }

    /** One of long ago, of which everybody is told. */
    public static CountedOccasion planted(TurnoutStore store, FocusAreaRef area, String title) {
        return store.record(
                entry(area, title, of(60, 20, 15, 30, 40), 5, Instant.parse("2020-02-02T10:00:00.123456Z")),
                number -> Notes.any());
    }
}
