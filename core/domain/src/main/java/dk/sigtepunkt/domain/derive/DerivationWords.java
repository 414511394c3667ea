package dk.sigtepunkt.domain.derive;

import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.time.Period;
import java.util.List;
import java.util.Locale;

/** What is said of computed figures: what they are made of, and why there is none. */
public interface DerivationWords {
    /** Danish until there is another set. */
    static DerivationWords in(Locale language) {
        return new DanishDerivationWords();
    }

    /** Where a computed figure came from. */
    String origin(Formula formula, List<Indicator> operands);

    /** The note of a figure that an operand's absence leaves without a number. */
    String absent(Indicator operand, Period period, ObservationStatus absence);

    String dividedByZero(Indicator divisor, Period period);

    String tooLarge();

    /** That no figure can be computed at all; a whole sentence around one of the reasons that follow. */
    String fault(Indicator indicator, String reason);

    String builtOnItself();

    String unknown(IndicatorId operand);

    String notComputed(Indicator operand);

    String noInhabitants(Indicator operand);

    String differentUnits(Unit one, Unit other);

    /** That a formula's result is not in the indicator's unit. */
    String anotherUnit(Unit unit, Formula.Kind kind);

    String notAdded(Indicator operand);

    String moreOften();

    /** That the base is no period of the indicator's own kind. */
    String anotherBase(Period base);

    String notGathered(Indicator operand);
}
