package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.committee.MunicipalPart;
import dk.sigtepunkt.contracts.committee.Partner;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.actions.ActionUpdate;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.actions.Trigger;
import dk.sigtepunkt.domain.committees.CarriedIndicators;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What can be chosen in forms about actions. */
record ActionChoices(CatalogueSnapshot committees, ActionWords words) {
    List<Choice> ownAreas(CommitteeId committee) {
        return committees.focusAreas().stream()
                .filter(area -> area.ref().committee().equals(committee))
                .map(area -> new Choice(area.ref().key().value(), area.title()))
                .toList();
    }

    /** Those of all committees, with whose they are. */
    List<Choice> areas() {
        return active().flatMap(known -> known.content().focusAreas().stream()
                        .map(area -> new Choice(area.ref().toString(), named(area, known))))
                .toList();
    }

    private static String named(FocusArea area, KnownCommittee known) {
        return "%s (%s)".formatted(area.title(), known.content().name());
    }

    /**
     * Those that have a target, the committee's own first.
     *
     * @param written what an effect names already, which can go on being named: it may be called something else now, or have
     *     no target; empty for nothing
     */
    List<Choice> indicators(CommitteeId own, String written) {
        List<Choice> choices = active().sorted((one, other) ->
                        Boolean.compare(other.id().equals(own), one.id().equals(own)))
                .flatMap(known -> known.content().indicators().stream())
                .filter(indicator -> !indicator.background())
                .map(ActionChoices::choice)
                .toList();
        return choices.stream().anyMatch(choice -> choice.code().equals(written))
                ? choices
                : Stream.concat(
                                IndicatorId.find(written)
                                        .flatMap(CarriedIndicators.in(committees)::living)
                                        .map(ActionChoices::choice)
                                        .stream(),
                                choices.stream())
                        .toList();
    }

    private static Choice choice(Indicator indicator) {
        return new Choice(
                indicator.id().toString(),
                "%s (%s)".formatted(indicator.name(), indicator.unit().symbol()));
    }

    /** What can take an action's place: whatever else is alive. */
    List<Choice> successors(ItemRef not) {
        return active().flatMap(known -> known.content().actions().stream())
                .filter(action -> !action.ref().equals(not))
                .filter(action -> action.lastStep().state().open())
                .map(action -> new Choice(action.ref().toString(), words.named(action)))
                .toList();
    }

    private Stream<KnownCommittee> active() {
        return committees.committees().stream().filter(KnownCommittee::active);
    }

    List<Choice> states(List<ActionState> states) {
        return states.stream()
                .map(state -> new Choice(state.code(), Danish.begun(words.event(state))))
                .toList();
    }

    List<Choice> parts() {
        return Arrays.stream(MunicipalPart.values())
                .map(part -> new Choice(part.code(), Danish.begun(words.part(part))))
                .toList();
    }

    List<Choice> partners() {
        return Arrays.stream(Partner.Kind.values())
                .map(kind -> new Choice(kind.code(), Danish.begun(words.partner(kind))))
                .toList();
    }

    List<Choice> triggers() {
        return Arrays.stream(Trigger.Kind.values())
                .map(kind -> new Choice(kind.code(), Danish.begun(words.trigger(kind))))
                .toList();
    }

    List<Choice> risks() {
        return Arrays.stream(ActionUpdate.Risk.values())
                .map(risk -> new Choice(risk.code(), Danish.begun(words.risk(risk))))
                .toList();
    }
}
