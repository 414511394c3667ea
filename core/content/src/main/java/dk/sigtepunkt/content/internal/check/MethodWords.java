package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.time.Period;

/** What is wrong with a formula, or with what an indicator is shown together with. */
interface MethodWords {
    static MethodWords danish() {
        return new DanishMethodWords();
    }

    String unknownOperand(Indicator indicator, IndicatorId operand);

    String dependsOnItself(Indicator indicator);

    String baseIsNoPeriod(Period base, Indicator indicator);

    String dividesByNoCount(Indicator indicator, Indicator operand);

    String cannotBeSummed(Indicator indicator, Indicator operand);

    String givesOtherUnit(Indicator indicator, Unit given);

    String operandsInTwoUnits(Indicator indicator, Unit first, Unit second);

    String givesOtherKind(Formula formula, UnitKind given, Indicator indicator);

    String shownWithItself(Indicator indicator);

    String shownWithUnknown(Indicator indicator, IndicatorId other);

    String shownInTwoUnits(Indicator indicator, Indicator other);

    String outlookLooksBack(Indicator outlook, Indicator indicator);
}
