package dk.sigtepunkt.domain.actions;

import static dk.sigtepunkt.domain.committees.Contents.ID;
import static dk.sigtepunkt.domain.committees.Contents.STARTED;
import static dk.sigtepunkt.domain.committees.Contents.action;

import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.AreaLink;
import dk.sigtepunkt.contracts.committee.Carriers;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.committee.Felt;
import dk.sigtepunkt.contracts.committee.Milestone;
import dk.sigtepunkt.contracts.committee.MunicipalPart;
import dk.sigtepunkt.contracts.committee.Partner;
import dk.sigtepunkt.contracts.committee.Reach;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import dk.sigtepunkt.contracts.strategy.Tags;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What people write of made-up actions. */
public final class Written {
    private static final ActionDetails ALL = new ActionDetails(
            new Carriers(
                    "Teknik og Miljø",
                    Optional.of(MunicipalPart.ENABLES),
                    List.of(new Partner(Partner.Kind.LOCAL_COMMUNITY, "Åle Borgerforening", "Planter »træer«"))),
            new Reach("Åle", List.of(new Felt(Felt.Audience.CITIZENS, "Skygge\nved skolen"))),
            List.of(new Milestone("Første hundrede træer", LocalDate.parse("2026-09-01"))),
            List.of(new ExpectedEffect(
                    new IndicatorId(ID, "co2"), 12, new TreeMap<>(Map.of(2027, -1.25, 2028, 0.1)), "Som målt")),
            List.of(new AreaLink(new FocusAreaRef(ID, new FocusAreaKey("trivsel")), "Børnene leger dér")),
            new Tags(
                    List.of(BottomLine.ENVIRONMENTAL, BottomLine.HUMAN),
                    List.of(new GlobalGoal(13), new GlobalGoal(3))));

    private Written() {}

    static Signature by(Instant at) {
        return new Signature(Actor.Means.PAGE, "konto-1", Optional.of(Role.SECRETARY), at);
    }

    public static ActionEntry.Reworded words(String title, Instant at) {
        ActionText text = ActionText.of(action("x", title, STARTED).saying(ALL));
        return new ActionEntry.Reworded(text, new Wording.Written(by(at), "Fordi æøå"));
    }

    public static ActionEntry.Stepped step(Instant at) {
        return step(ActionState.IDENTIFIED, Trigger.Kind.COUNCIL_INPUT, "", at);
    }

    private static ActionEntry.Stepped step(ActionState state, Trigger.Kind kind, String reference, Instant at) {
        return new ActionEntry.Stepped(
                new ActionStep(LocalDate.parse("2026-07-01"), state, "Grund", "Anledning"),
                new KeptStep.Taken(
                        by(at),
                        new Trigger(kind, reference),
                        state == ActionState.REPLACED
                                ? Optional.of(new ItemRef(ItemKind.ACTION, ID, "anden"))
                                : Optional.empty()));
    }

    /** That another one comes in its place. */
    static ActionEntry.Stepped replaced(String by, Instant at) {
        return new ActionEntry.Stepped(
                new ActionStep(LocalDate.parse("2026-07-01"), ActionState.REPLACED, "Grund", "Anledning"),
                new KeptStep.Taken(
                        by(at),
                        new Trigger(Trigger.Kind.COMMITTEE, ""),
                        Optional.of(new ItemRef(ItemKind.ACTION, ID, by))));
    }

    public static ActionEntry.Updated update(String sentence, Instant at) {
        return new ActionEntry.Updated(new Lived.Told(
                new ActionUpdate(
                        OptionalInt.of(50), "Første hundrede træer", sentence, ActionUpdate.Risk.SERIOUS, "Mere"),
                by(at)));
    }

    /** One of each, in which everything is said. */
    static List<ActionEntry> everyKind(Instant at) {
        return List.of(
                words("Åle Skov", at),
                step(ActionState.DECIDED, Trigger.Kind.QUESTION, "12", at),
                step(ActionState.REPLACED, Trigger.Kind.FOLLOW_UP, "2026K2", at),
                update("Halvdelen er plantet", at),
                new ActionEntry.Handed(new Lived.Hand("konto-2", by(at))),
                new ActionEntry.Moved(new FocusAreaRef(ID, new FocusAreaKey("rent-vand-2")), "9.0.0", at),
                new ActionEntry.Differs(new Difference(
                        "9.0.0",
                        at,
                        Optional.of(
                                new Difference.Stated(ActionText.of(action("x", "Filens", STARTED)), List.of(STARTED))),
                        Optional.empty())),
                new ActionEntry.Decided(new Difference.Settled(false, by(at), "Vores gælder")),
                new ActionEntry.Differs(new Difference("9.1.0", at, Optional.empty(), Optional.empty())));
    }
}
