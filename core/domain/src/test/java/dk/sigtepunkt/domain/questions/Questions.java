package dk.sigtepunkt.domain.questions;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.Notes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Questions that tests find there. */
public final class Questions {
    private static final Signature BEFORE = new Signature(
            Actor.Means.PAGE, "konto-1", Optional.of(Role.POLITICIAN), Instant.parse("2020-02-02T10:00:00Z"));

    private Questions() {}

    /** Number one, of the committee {@code vej}, asked before anything else was known. */
    public static void planted(QuestionStore store) {
        planted(store, new CommitteeId("vej"));
    }

    public static void planted(QuestionStore store, CommitteeId committee) {
        asked(store, committee, Optional.empty(), "Hvornår er stien færdig?");
    }

    /** One about a focus area. */
    public static void asked(QuestionStore store, FocusAreaRef area, String text) {
        asked(store, area.committee(), Optional.of(area), text);
    }

    private static void asked(QuestionStore store, CommitteeId committee, Optional<FocusAreaRef> area, String text) {
        store.ask(
                number -> new AskedQuestion(number, "Byrådet", LocalDate.parse("2020-02-01"), text, committee, area),
                BEFORE,
                new QuestionEntry.Assigned(committee, "Vejchefen", LocalDate.parse("2030-01-01"), "", BEFORE),
                number -> Notes.any());
    }
}
