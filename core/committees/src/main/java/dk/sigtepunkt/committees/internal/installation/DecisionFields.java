package dk.sigtepunkt.committees.internal.installation;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.strategy.StrategyDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Properties;

/** A decision as lines of a file; a state has the names that it has in a strategy's file. */
final class DecisionFields {
    private static final InstallationWords WORDS = InstallationWords.danish();
    private static final String BEFORE = "before.";
    private static final String STATE = "state.";

    private DecisionFields() {}

    static Properties of(StrategyDecision decision) {
        Properties fields = new Properties();
        fields.setProperty("at", decision.at().toString());
        fields.setProperty("means", decision.means().name());
        fields.setProperty("by", decision.by());
        write(decision.before(), BEFORE, fields);
        write(decision.state(), STATE, fields);
        return fields;
    }

    /** @throws IllegalArgumentException, DateTimeException when a line is missing or says what cannot be */
    static StrategyDecision read(String strategy, Properties fields) {
        return new StrategyDecision(
                new StrategyId(strategy),
                state(BEFORE, fields),
                state(STATE, fields),
                Actor.Means.valueOf(text("means", fields)),
                text("by", fields),
                Instant.parse(text("at", fields)));
    }

    private static void write(StrategyState state, String prefix, Properties fields) {
        state.fold(
                draft -> {
                    fields.setProperty(prefix + "kind", "draft");
                    return fields.setProperty(prefix + "note", draft.note());
                },
                adopted -> adopted(adopted, "adopted", prefix, fields),
                superseded -> {
                    adopted(superseded.adoption(), "superseded", prefix, fields);
                    fields.setProperty(prefix + "supersededBy", superseded.by().value());
                    return fields.setProperty(
                            prefix + "supersededOn", superseded.on().toString());
                });
    }

    private static Object adopted(StrategyState.Adopted adopted, String kind, String prefix, Properties fields) {
        fields.setProperty(prefix + "kind", kind);
        fields.setProperty(prefix + "by", adopted.by());
        fields.setProperty(prefix + "source", adopted.source());
        return fields.setProperty(prefix + "on", adopted.on().toString());
    }

    private static StrategyState state(String prefix, Properties fields) {
        String kind = text(prefix + "kind", fields);
        if (kind.equals("draft")) {
            return new StrategyState.Draft(text(prefix + "note", fields));
        }
        StrategyState.Adopted adopted = new StrategyState.Adopted(
                text(prefix + "by", fields),
                LocalDate.parse(text(prefix + "on", fields)),
                text(prefix + "source", fields));
        return switch (kind) {
            case "adopted" -> adopted;
            case "superseded" ->
                new StrategyState.Superseded(
                        adopted,
                        LocalDate.parse(text(prefix + "supersededOn", fields)),
                        new StrategyId(text(prefix + "supersededBy", fields)));
            default -> throw new IllegalArgumentException(WORDS.noState(kind));
        };
    }

    private static String text(String name, Properties fields) {
        String text = fields.getProperty(name);
        if (text == null) {
            throw new IllegalArgumentException(WORDS.lineMissing(name));
        }
        return text;
    }
}
