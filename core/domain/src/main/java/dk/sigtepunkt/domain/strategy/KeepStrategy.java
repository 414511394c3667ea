package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which it is written that a strategy is a draft, is adopted or is superseded. */
@Component(service = KeepStrategy.class)
public final class KeepStrategy {
    private final Strategies strategies;
    private final StrategyDecisionStore decisions;
    private final Clock clock;
    private final FrontDoor door;
    private final StateWords words = StateWords.in(Danish.LOCALE);

    @Activate
    public KeepStrategy(
            @Reference Strategies strategies,
            @Reference StrategyDecisionStore decisions,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.strategies = strategies;
        this.decisions = decisions;
        this.door = door;
        this.clock = clock;
    }

    /** What {@link #decide(StrategyId, WantedState, OptionalInt, Actor)} does for who has looked at nothing. */
    public Result decide(StrategyId id, WantedState wanted, Actor actor) {
        return decide(id, wanted, OptionalInt.empty(), actor);
    }

    /**
     * One after the other, so that each is judged by what the one before made of the strategies.
     *
     * @param seen how many states had been written of the strategy when this one was; one that came since is not replaced unseen
     */
    public synchronized Result decide(StrategyId id, WantedState wanted, OptionalInt seen, Actor actor) {
        Optional<Denied> denied = door.objection(actor, Permission.KEEP_STRATEGY, Where.EVERYWHERE);
        if (denied.isPresent()) {
            return new Forbidden(denied.get());
        }
        StateRules rules = new StateRules(strategies.all(), LocalDate.now(clock.withZone(Danish.ZONE)), words);
        Optional<Strategy> strategy = rules.named(id.value());
        if (strategy.isEmpty()) {
            return new Refused(rules.unknown(id.value()));
        }
        return rules.objection(strategy.get(), wanted)
                .or(() -> clash(strategy.get(), rules.state(strategy.get(), wanted), seen))
                .<Result>map(Refused::new)
                .orElseGet(() -> kept(strategy.get(), rules.state(strategy.get(), wanted), actor));
    }

    /** Who wants what is so already loses nothing by another's having written it. */
    private Optional<StrategyRefusal> clash(Strategy strategy, StrategyState state, OptionalInt seen) {
        boolean meanwhile = seen.isPresent() && decisions.of(strategy.id()).size() != seen.getAsInt();
        return meanwhile && !strategy.state().equals(state)
                ? Optional.of(new StrategyRefusal(StrategyRefusal.Reason.CLASH, words.clash()))
                : Optional.empty();
    }

    private Result kept(Strategy strategy, StrategyState state, Actor actor) {
        if (strategy.state().equals(state)) {
            return new Unchanged();
        }
        StrategyDecision decision = new StrategyDecision(
                strategy.id(), strategy.state(), state, actor.means(), actor.name(), clock.instant());
        door.noted(
                actor,
                Permission.KEEP_STRATEGY,
                "strategy-state-kept",
                About.of("strategy", strategy.id().value()),
                () -> decisions.keep(decision));
        return new Kept(decision);
    }

    /** How it went. */
    public sealed interface Result {
        default <T> T fold(
                Function<Kept, T> kept,
                Supplier<T> unchanged,
                Function<Refused, T> refused,
                Function<Forbidden, T> forbidden) {
            if (this instanceof Kept done) {
                return kept.apply(done);
            }
            if (this instanceof Refused faulty) {
                return refused.apply(faulty);
            }
            return this instanceof Forbidden not ? forbidden.apply(not) : unchanged.get();
        }
    }

    /** It is on disk, and everybody who asks for the strategies now sees it. */
    public record Kept(StrategyDecision decision) implements Result {}

    /** That is how it is already; nothing was written. */
    public record Unchanged() implements Result {}

    public record Refused(StrategyRefusal why) implements Result {}

    public record Forbidden(Denied why) implements Result {}
}
