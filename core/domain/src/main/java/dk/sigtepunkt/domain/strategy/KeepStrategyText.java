package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which a strategy's literal text is kept. */
@Component(service = KeepStrategyText.class)
public final class KeepStrategyText {
    private final StrategyTextStore texts;
    private final Clock clock;
    private final Policy policy = Policy.HOUSE;

    @Activate
    public KeepStrategyText(@Reference StrategyTextStore texts, @Reference Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param file what it was read from, as it is shown beside the text
     * @return why not; empty when it is kept
     */
    public Optional<Denied> keep(StrategyId strategy, String text, String file, Actor actor) {
        Optional<Denied> denied = policy.objection(actor, Permission.KEEP_STRATEGY);
        if (denied.isEmpty()) {
            texts.keep(strategy, new StrategyText(text, file, actor.name(), clock.instant()));
        }
        return denied;
    }
}
