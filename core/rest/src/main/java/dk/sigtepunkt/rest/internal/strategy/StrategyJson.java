package dk.sigtepunkt.rest.internal.strategy;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.rest.internal.reading.Marks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param state {@code draft}, {@code adopted} or {@code superseded}
 * @param draftNote why it is a draft; empty when it is not
 * @param periods the quarters it is reported for
 */
public record StrategyJson(
        String id,
        String title,
        String summary,
        int firstYear,
        int lastYear,
        String state,
        String draftNote,
        @Nullable Adoption adoption,
        @Nullable Supersession supersession,
        boolean current,
        List<SigtepunktJson> sigtepunkter,
        List<String> bodies,
        List<String> periods) {
    public static StrategyJson of(Strategy strategy, Strategies all) {
        StrategyState state = strategy.state();
        return new StrategyJson(
                strategy.id().value(),
                strategy.title(),
                strategy.summary(),
                strategy.firstYear(),
                strategy.lastYear(),
                Marks.state(state),
                note(state),
                Adoption.of(state),
                Supersession.of(state),
                strategy.current(),
                strategy.sigtepunkter().stream().map(SigtepunktJson::of).toList(),
                strategy.bodies(),
                all.quarters(strategy).stream().map(Period::code).toList());
    }

    static String note(StrategyState state) {
        return state.fold(StrategyState.Draft::note, adopted -> "", superseded -> "");
    }

    /** Who adopted the strategy, when, and where that can be read. */
    public record Adoption(String by, String on, String source) {
        static @Nullable Adoption of(StrategyState state) {
            return state.<@Nullable Adoption>fold(
                    draft -> null, Adoption::stated, superseded -> stated(superseded.adoption()));
        }

        private static Adoption stated(StrategyState.Adopted adopted) {
            return new Adoption(adopted.by(), adopted.on().toString(), adopted.source());
        }
    }

    /** @param by the id of the strategy that came after */
    public record Supersession(String on, String by) {
        static @Nullable Supersession of(StrategyState state) {
            return state.<@Nullable Supersession>fold(
                    draft -> null,
                    adopted -> null,
                    superseded -> new Supersession(
                            superseded.on().toString(), superseded.by().value()));
        }
    }
}
