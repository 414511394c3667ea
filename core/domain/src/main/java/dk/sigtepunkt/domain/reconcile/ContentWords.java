package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.committee.Felt;
import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.committee.Milestone;
import dk.sigtepunkt.contracts.committee.MunicipalPart;
import dk.sigtepunkt.contracts.committee.Partner;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.SourceKind;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Thresholds;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.wheel.AnnualWheel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What stands as codes and numbers in a committee's content, as a reader is told it: each a phrase, no sentence. */
interface ContentWords {
    static ContentWords danish() {
        return new DanishContentWords();
    }

    String direction(Direction direction);

    String aggregation(Aggregation aggregation);

    String origin(Origin origin);

    /** @param every how many periods lie between two figures */
    String rhythm(Frequency frequency, int every);

    String day(LocalDate day);

    String days(int count);

    String baseline(Baseline baseline, Unit unit);

    String target(Target target, Unit unit);

    String thresholds(Thresholds thresholds);

    String unitKind(UnitKind kind);

    String sourceKind(SourceKind kind);

    /** @param name what an indicator is told by */
    String formula(Formula formula, Function<IndicatorId, String> name);

    /** @param name what the companion is told by */
    String companion(Companion companion, String name);

    /** Whether figures are about the time to come or the time that has gone. */
    String forward(boolean forward);

    String step(ActionStep step);

    String part(MunicipalPart part);

    String partner(Partner partner);

    String felt(Felt felt);

    String milestone(Milestone milestone);

    /**
     * @param name what the indicator is told by
     * @param unit of the indicator; empty where nobody knows it
     */
    String effect(ExpectedEffect effect, String name, Optional<Unit> unit);

    /** @param from what the area that works on the other is told by */
    String influence(Influence influence, String from, String to);

    /** Every entry with its day; empty for none. */
    String wheel(AnnualWheel wheel);
}
