package dk.sigtepunkt.content.internal.committee;

import dk.sigtepunkt.contracts.committee.Milestone;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.time.LocalDate;

/** What the parts of an action object to, each without its capital and its full stop. */
interface ActionPartWords {
    static ActionPartWords danish() {
        return new DanishActionPartWords();
    }

    String partnerTwice(String name);

    /** @param code of the audience, as the file has it */
    String audienceTwice(String code);

    String milestoneTwice(String title);

    /** Of one that is not due while the action is planned to go on. */
    String milestoneOutside(Milestone milestone, LocalDate start, LocalDate end);

    String effectTwice(String indicator);

    String yearTwice(int year);

    String areaTwice(String area);

    /** Of an action that says its own area among the further ones. */
    String ownArea(FocusAreaRef area);
}
