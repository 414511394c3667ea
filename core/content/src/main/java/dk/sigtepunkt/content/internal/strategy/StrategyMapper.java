package dk.sigtepunkt.content.internal.strategy;

import dk.sigtepunkt.content.internal.wheel.WheelMapper;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.content.internal.yaml.YamlFields;
import dk.sigtepunkt.content.internal.yaml.YamlTree;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Facet;
import dk.sigtepunkt.contracts.strategy.Pairing;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.wheel.BodyWheel;
import java.util.Optional;

/** Turns a strategy file that has passed its schema into values. */
public final class StrategyMapper {
    private StrategyMapper() {}

    public static Optional<Strategy> strategy(YamlTree.Located file, Findings findings) {
        YamlFields root = new YamlFields(file);
        return findings.checked(root.line(), () -> strategy(root, findings));
    }

    private static Strategy strategy(YamlFields root, Findings findings) {
        return new Strategy(
                new StrategyId(root.text("id")),
                root.text("title"),
                root.text("summary"),
                root.integer("firstYear", 0),
                root.integer("lastYear", 0),
                root.period("firstReport"),
                state(root.group("state")),
                root.flag("current"),
                root.groups("sigtepunkter").stream()
                        .map(StrategyMapper::sigtepunkt)
                        .toList(),
                root.texts("bodies"),
                root.groups("pairings").stream().map(StrategyMapper::pairing).toList(),
                root.groups("bodyWheels").stream()
                        .map(one -> new BodyWheel(one.text("key"), one.text("body"), WheelMapper.wheel(one, findings)))
                        .toList());
    }

    private static Pairing pairing(YamlFields fields) {
        return new Pairing(
                fields.text("key"),
                fields.text("title"),
                fields.text("summary"),
                fields.groups("sides").stream()
                        .map(side -> new Pairing.Side(side.text("role"), side.text("title")))
                        .toList());
    }

    private static StrategyState state(YamlFields fields) {
        if (fields.text("kind").equals("draft")) {
            return new StrategyState.Draft(fields.text("note"));
        }
        StrategyState.Adopted adopted =
                new StrategyState.Adopted(fields.text("by"), fields.date("on"), fields.text("source"));
        return fields.text("kind").equals("adopted")
                ? adopted
                : new StrategyState.Superseded(
                        adopted, fields.date("supersededOn"), new StrategyId(fields.text("supersededBy")));
    }

    private static Sigtepunkt sigtepunkt(YamlFields fields) {
        return new Sigtepunkt(
                new SigtepunktId(fields.text("id")),
                fields.text("title"),
                fields.text("summary"),
                fields.text("facetWord"),
                fields.groups("facets").stream()
                        .map(facet ->
                                new Facet(new FacetKey(facet.text("key")), facet.text("title"), facet.text("summary")))
                        .toList());
    }
}
