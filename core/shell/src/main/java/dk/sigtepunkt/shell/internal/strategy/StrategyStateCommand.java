package dk.sigtepunkt.shell.internal.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.domain.strategy.KeepStrategy;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyDecisions;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(
        scope = "sigtepunkt",
        name = "strategy-state",
        description =
                "Writes that a strategy is a draft, adopted or superseded; without a state, shows what was written")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class StrategyStateCommand implements Action {
    @Reference
    private Strategies strategies;

    @Reference
    private StrategyDecisions decisions;

    @Reference
    private KeepStrategy keep;

    @Reference
    private Session session;

    @Argument(index = 0, name = "strategy", required = true, description = "Its id, as /api/v1/strategies lists it")
    private String strategy;

    @Argument(index = 1, name = "state", description = "draft, adopted or superseded")
    private String state = "";

    @Option(
            name = "--by",
            description = "adopted: the body that adopted it; superseded: the id of the strategy after it")
    private String by = "";

    @Option(name = "--on", description = "adopted, superseded: the day, as 2026-01-28")
    private String on = "";

    @Option(name = "--source", description = "adopted: where that can be read, for example the case's number")
    private String source = "";

    @Option(name = "--note", description = "draft: why it is one, for the reader")
    private String note = "";

    @Override
    public @Nullable Object execute() {
        StrategyConsole console = new StrategyConsole(strategies, decisions, keep, ShellUser.out(session));
        if (state.isEmpty()) {
            console.show(new StrategyId(strategy));
        } else {
            Map<String, String> fields = Map.of("by", by, "on", on, "source", source, "note", note);
            console.decide(new StrategyId(strategy), state, fields, ShellUser.actor(session));
        }
        return null;
    }
}
