package dk.sigtepunkt.content;

import dk.sigtepunkt.content.internal.strategy.StrategyMapper;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.content.internal.yaml.SchemaCheck;
import dk.sigtepunkt.content.internal.yaml.YamlTree;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.contracts.strategy.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a strategy file. */
public final class StrategyReader {
    private static final SchemaCheck SCHEMA = SchemaCheck.named("strategy-1.0");

    private StrategyReader() {}

    public static Outcome read(String name, String text) {
        Findings findings = new Findings(name);
        Optional<Strategy> strategy = YamlTree.read(text, findings).flatMap(located -> {
            SCHEMA.check(located, findings);
            return findings.none() ? StrategyMapper.strategy(located, findings) : Optional.empty();
        });
        return strategy.filter(sound -> findings.none())
                .<Outcome>map(Outcome.Accepted::new)
                .orElseGet(() -> new Outcome.Refused(findings.sorted()));
    }

    /** A strategy, or what is wrong with its file. */
    public sealed interface Outcome {
        record Accepted(Strategy strategy) implements Outcome {}

        record Refused(List<Finding> findings) implements Outcome {
            public Refused {
                findings = List.copyOf(findings);
            }
        }

        default <T> T fold(Function<Accepted, T> accepted, Function<Refused, T> refused) {
            return this instanceof Accepted outcome ? accepted.apply(outcome) : refused.apply((Refused) this);
        }
    }
}
