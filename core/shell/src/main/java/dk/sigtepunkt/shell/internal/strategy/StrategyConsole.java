package dk.sigtepunkt.shell.internal.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.strategy.KeepStrategy;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyDecision;
import dk.sigtepunkt.domain.strategy.StrategyDecisions;
import dk.sigtepunkt.domain.strategy.WantedState;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.apache.karaf.shell.support.table.ShellTable;

/** What the console says of a strategy's state. */
final class StrategyConsole {
    private final Strategies strategies;
    private final StrategyDecisions decisions;
    private final KeepStrategy keep;
    private final PrintStream out;

    StrategyConsole(Strategies strategies, StrategyDecisions decisions, KeepStrategy keep, PrintStream out) {
        this.strategies = strategies;
        this.decisions = decisions;
        this.keep = keep;
        this.out = out;
    }

    /** @throws IllegalArgumentException with the reason, so that a script stops at what was not taken */
    void decide(StrategyId id, String state, Map<String, String> fields, Actor actor) {
        WantedState wanted = WantedState.of(state, name -> fields.getOrDefault(name, ""))
                .orElseThrow(() -> new IllegalArgumentException(
                        ConsoleWords.say("strategy.no-state", String.join(", ", WantedState.NAMES), state)));
        String answer = keep.decide(id, wanted, actor)
                .fold(
                        kept -> ConsoleWords.say("strategy.kept"),
                        () -> ConsoleWords.say("strategy.unchanged"),
                        refused -> {
                            throw new IllegalArgumentException(refused.why().sentence());
                        },
                        forbidden -> {
                            throw new IllegalArgumentException(forbidden.why().sentence());
                        });
        out.println(answer);
        Strategy strategy = strategies.byId(id).orElseThrow();
        out.println(ConsoleWords.say("strategy.is", strategy.title(), text(strategy.state())));
        if (!strategy.current()) {
            out.println(
                    ConsoleWords.say("strategy.current", strategies.current().title()));
        }
    }

    void show(StrategyId id) {
        Strategy strategy = strategies
                .byId(id)
                .orElseThrow(() -> new IllegalArgumentException(ConsoleWords.say("strategy.unknown", id)));
        out.println(ConsoleWords.say("strategy.is", strategy.title(), text(strategy.state())));
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("strategy.history.none"));
        ConsoleWords.columns("strategy.history.columns").forEach(table::column);
        for (StrategyDecision decision : decisions.of(id)) {
            table.addRow()
                    .addContent(
                            Danish.moment(decision.at()),
                            decision.by(),
                            decision.means().name().toLowerCase(Locale.ROOT),
                            oneLine(decision.before()),
                            oneLine(decision.state()));
        }
        table.print(out);
    }

    private static String oneLine(StrategyState state) {
        return String.join(" ", text(state).lines().toList());
    }

    private static String text(StrategyState state) {
        return state.fold(
                draft -> ConsoleWords.say("strategy.draft", draft.note()),
                StrategyConsole::adopted,
                superseded -> ConsoleWords.say(
                        "strategy.superseded",
                        adopted(superseded.adoption()),
                        superseded.by(),
                        Danish.date(superseded.on())));
    }

    private static String adopted(StrategyState.Adopted adopted) {
        return ConsoleWords.say("strategy.adopted", adopted.by(), Danish.date(adopted.on()), adopted.source());
    }
}
