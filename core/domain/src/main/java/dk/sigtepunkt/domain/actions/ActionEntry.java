package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Signature;
import java.time.Instant;
import java.util.Optional;

/** One thing that is written of an action that people have written; nothing that was written before is lost by it. */
public sealed interface ActionEntry {
    /** It is said in other words, from the moment of the signature. */
    record Reworded(ActionText text, Wording.Written written) implements ActionEntry {
        Wording wording() {
            return new Wording(text, "", Validity.from(written.by().at()), Optional.of(written));
        }
    }

    /** A step is taken. */
    record Stepped(ActionStep step, KeptStep.Taken taken) implements ActionEntry {
        KeptStep kept() {
            return new KeptStep(step, Validity.from(taken.by().at()), Optional.of(taken));
        }
    }

    /** It is told how it goes. */
    record Updated(Lived.Told told) implements ActionEntry {}

    /** What the newest content says otherwise is decided. */
    record Decided(Difference.Settled how) implements ActionEntry {}

    /** Somebody is to see to it. */
    record Handed(Lived.Hand hand) implements ActionEntry {}

    /** A content says something else than what people have written. Only an edition writes it, nobody does. */
    record Differs(Difference difference) implements ActionEntry {}

    /** The focus area is carried on by another one of the committee's own, and the action with it. */
    record Moved(FocusAreaRef area, String edition, Instant at) implements ActionEntry {
        Wording wording(ActionText text) {
            Signature by = new Signature(Actor.Means.NOT_NOTED, edition, Optional.empty(), at);
            return new Wording(text.in(area), edition, Validity.from(at), Optional.of(new Wording.Written(by, "")));
        }
    }
}
