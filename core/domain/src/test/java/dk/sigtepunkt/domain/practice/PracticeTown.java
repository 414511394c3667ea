package dk.sigtepunkt.domain.practice;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Carriers;
import dk.sigtepunkt.contracts.committee.Felt;
import dk.sigtepunkt.contracts.committee.Reach;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.ActionKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.actions.ActionBook;
import dk.sigtepunkt.domain.actions.ActionEntry;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.KeptStep;
import dk.sigtepunkt.domain.actions.Trigger;
import dk.sigtepunkt.domain.actions.Wording;
import dk.sigtepunkt.domain.dialogue.DialogueBook;
import dk.sigtepunkt.domain.dialogue.Discussion;
import dk.sigtepunkt.domain.dialogue.Minute;
import dk.sigtepunkt.domain.evidence.Bearing;
import dk.sigtepunkt.domain.evidence.Evidence;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.evidence.EvidenceEntry;
import dk.sigtepunkt.domain.evidence.EvidenceMethod;
import dk.sigtepunkt.domain.evidence.Gathered;
import dk.sigtepunkt.domain.evidence.PublishedEvidence;
import dk.sigtepunkt.domain.evidence.Stance;
import dk.sigtepunkt.domain.judgement.ItemJudgement;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.domain.judgement.JudgementBook;
import dk.sigtepunkt.domain.judgement.JudgementEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Actions, and what is written that names them. */
public final class PracticeTown {
    private PracticeTown() {}

    /** @param toBeFelt whether it says by whom it is to be felt */
    public static Action action(String key, FocusAreaRef area, boolean toBeFelt, ActionState state) {
        Reach reach = new Reach("", toBeFelt ? List.of(new Felt(Felt.Audience.CITIZENS, "Kortere vej")) : List.of());
        return new Action(
                        new ActionKey(key),
                        area,
                        "Handlingen " + key,
                        "Om",
                        "Havnechef",
                        LocalDate.parse("2025-01-01"),
                        LocalDate.parse("2026-01-01"),
                        List.of(new ActionStep(LocalDate.parse("2025-01-10"), state, "Derfor", "Budgettet")),
                        Origin.REAL)
                .saying(new ActionDetails(Carriers.NONE, reach, List.of(), List.of(), List.of()));
    }

    private static Signature by(String at) {
        return new Signature(Actor.Means.PAGE, "konto-1", Optional.of(Role.SECRETARY), Instant.parse(at));
    }

    private static PublishedEvidence finding(Action action, Stance stance, String at) {
        Evidence said = new Evidence(
                new EvidenceMethod(EvidenceMethod.Kind.STORY, ""),
                new Gathered("Kilde", "Sted", LocalDate.parse("2025-01-15")),
                "Overskrift",
                "Tekst",
                List.of(new Bearing(action.focusArea(), stance, "fordi")),
                Optional.of(action.ref()));
        return new PublishedEvidence(
                1,
                action.focusArea().committee(),
                List.of(new PublishedEvidence.Version(said, "", Instant.parse(at))),
                List.of(),
                Optional.empty(),
                false,
                List.of());
    }

    /** A published finding that names an action. */
    public static PracticeBooks seen(Action action, Stance stance, String at) {
        return evidence(finding(action, stance, at));
    }

    /** One that speaks for it and is withdrawn and erased. */
    public static PracticeBooks withdrawn(Action action, String at) {
        PublishedEvidence whole = finding(action, Stance.FOR, "2025-08-01T10:00:00Z");
        return evidence(new PublishedEvidence(
                1,
                whole.committee(),
                List.of(new PublishedEvidence.Version(whole.evidence().erased(), "", whole.since())),
                List.of(),
                Optional.of(new EvidenceEntry.Withdrawn(EvidenceEntry.Ground.CONSENT, "", by(at))),
                true,
                List.of()));
    }

    private static PracticeBooks evidence(PublishedEvidence one) {
        return new PracticeBooks(
                new EvidenceBook(List.of(one)), DialogueBook.EMPTY, JudgementBook.EMPTY, ActionBook.EMPTY);
    }

    /** A discussion that came to it. */
    public static PracticeBooks discussed(Action action, String at) {
        Minute minute = new Minute(
                new Minute.Meeting("Byrådet", LocalDate.parse("2025-07-20")),
                new Minute.Matter(Period.quarter(2025, 2), Optional.empty(), Optional.empty()),
                "Sagt",
                new Minute.Result("Godt", OptionalInt.empty(), Optional.of(action.ref())),
                "",
                by(at));
        return new PracticeBooks(
                EvidenceBook.EMPTY,
                new DialogueBook(List.of(new Discussion(1, List.of(minute)))),
                JudgementBook.EMPTY,
                ActionBook.EMPTY);
    }

    /** That its area is off course, and that it is to mend that. */
    public static PracticeBooks explained(Action action, String at) {
        ItemQuarter about = new ItemQuarter(action.focusArea(), Period.quarter(2025, 2));
        JudgementEntry why =
                new JudgementEntry.Explained("Sket", "Fordi", "", "Gjort", Optional.of(action.ref()), by(at));
        return new PracticeBooks(
                EvidenceBook.EMPTY,
                DialogueBook.EMPTY,
                JudgementBook.EMPTY.with(new ItemJudgement(about, List.of(why))),
                ActionBook.EMPTY);
    }

    /** A step that was taken because a follow-up showed the need. */
    public static PracticeBooks followedUp(Action action, String at) {
        KeptAction kept = KeptAction.begun(
                action.ref(),
                new ActionEntry.Reworded(
                        ActionText.of(action), new Wording.Written(by("2025-01-01T10:00:00Z"), "Begyndt")),
                new ActionEntry.Stepped(
                        new ActionStep(LocalDate.parse("2025-07-20"), ActionState.ADJUSTED, "Derfor", "2. kvartal"),
                        new KeptStep.Taken(by(at), new Trigger(Trigger.Kind.FOLLOW_UP, "2025K2"), Optional.empty())));
        return new PracticeBooks(
                EvidenceBook.EMPTY,
                DialogueBook.EMPTY,
                JudgementBook.EMPTY,
                ActionBook.EMPTY.with(action.focusArea().committee(), List.of(kept)));
    }
}
