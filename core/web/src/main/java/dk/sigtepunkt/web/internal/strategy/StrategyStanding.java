package dk.sigtepunkt.web.internal.strategy;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.KeepStrategy;
import dk.sigtepunkt.domain.strategy.StrategyDecision;
import dk.sigtepunkt.domain.strategy.StrategyDecisions;
import dk.sigtepunkt.domain.strategy.StrategyRefusal;
import dk.sigtepunkt.domain.strategy.WantedState;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In what state a strategy is, what was written of that, and for who may the form that writes another. */
public record StrategyStanding(StrategyDecisions decisions, KeepStrategy keep) {
    private static final List<String> FIELDS = List.of("state", "by", "on", "source", "note");

    /** @return why not; empty when it is written, or was so already */
    Optional<Objection> decide(Strategy strategy, PageRequest visit) {
        return WantedState.of(visit.field("state"), visit::field)
                .<Optional<Objection>>map(wanted -> keep.decide(strategy.id(), wanted, visit.version(), visit.actor())
                        .<Optional<Objection>>fold(
                                kept -> Optional.empty(),
                                Optional::empty,
                                refused -> Optional.of(objection(refused.why())),
                                forbidden -> Optional.of(
                                        new Objection(403, forbidden.why().sentence()))))
                .orElseGet(() -> Optional.of(new Objection(422, visit.say("strategy.state.which"))));
    }

    private static Objection objection(StrategyRefusal why) {
        return new Objection(why.reason() == StrategyRefusal.Reason.CLASH ? 409 : 422, why.sentence());
    }

    /** Why a state is not written. */
    record Objection(int status, String sentence) {}

    View of(Strategy strategy, PageRequest visit, Reading reading, String refusal) {
        List<StrategyDecision> newestFirst = new ArrayList<>(decisions.of(strategy.id(), reading.known()));
        Collections.reverse(newestFirst);
        boolean writes = visit.may(Permission.KEEP_STRATEGY, Where.EVERYWHERE);
        Map<String, String> written = new HashMap<>();
        FIELDS.forEach(field -> written.put(field, visit.field(field)));
        return new View(
                state(strategy.state(), visit.words()),
                newestFirst.stream().map(decision -> written(decision, visit)).toList(),
                refusal,
                writes
                        ? List.of(new Form("/strategi/" + strategy.id() + "/tilstand", newestFirst.size(), written))
                        : List.of());
    }

    /** Who wrote it down is told to those who see operations. */
    private static String written(StrategyDecision decision, PageRequest visit) {
        String at = Danish.moment(decision.at());
        String state = state(decision.state(), visit.words());
        return visit.seesOperations()
                ? visit.say("strategy.state.written.by", at, decision.by(), state)
                : visit.say("strategy.state.written", at, state);
    }

    private static String state(StrategyState state, Words words) {
        return state.fold(
                draft -> words.say("strategy.draft", draft.note()),
                adopted -> adopted(adopted, words),
                superseded -> words.say(
                        "strategy.superseded", adopted(superseded.adoption(), words), Danish.date(superseded.on())));
    }

    private static String adopted(StrategyState.Adopted adopted, Words words) {
        return words.say("strategy.adopted", adopted.by(), Danish.date(adopted.on()), adopted.source());
    }

    /**
     * @param version how many states were written
     * @param written what was sent before, by field
     */
    public record Form(String address, int version, Map<String, String> written) {}

    /**
     * @param history what was written and when, the newest first
     * @param form one for who may write, else none
     */
    public record View(String state, List<String> history, String refusal, List<Form> form) {}
}
