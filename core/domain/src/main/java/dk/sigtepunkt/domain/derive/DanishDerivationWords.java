package dk.sigtepunkt.domain.derive;

import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;

final class DanishDerivationWords implements DerivationWords {
    @Override
    public String origin(Formula formula, List<Indicator> operands) {
        String first = operands.get(0).name();
        String last = operands.get(operands.size() - 1).name();
        String how = switch (formula.kind()) {
            case PER_INHABITANT -> "%s / %s, pr. %s".formatted(first, last, Danish.number(formula.per(), 0));
            case SHARE -> "%s / %s".formatted(first, last);
            case INDEX ->
                "%s / samme i %s".formatted(first, Danish.period(formula.base().orElseThrow()));
            case ROLLING_SUM -> "summen af %s over %d perioder".formatted(first, formula.window());
            case DIFFERENCE -> "%s − %s".formatted(first, last);
        };
        return "Beregnet: " + how;
    }

    @Override
    public String absent(Indicator operand, Period period, ObservationStatus absence) {
        return "Kan ikke beregnes: »%s« for %s: %s"
                .formatted(operand.name(), Danish.period(period), Danish.sentence(Danish.status(absence)));
    }

    @Override
    public String dividedByZero(Indicator divisor, Period period) {
        return "Kan ikke beregnes: »%s« for %s er 0, og der kan ikke divideres med 0."
                .formatted(divisor.name(), Danish.period(period));
    }

    @Override
    public String tooLarge() {
        return "Kan ikke beregnes: resultatet er for stort.";
    }

    @Override
    public String fault(Indicator indicator, String reason) {
        return "»%s« kan ikke beregnes: %s.".formatted(indicator.name(), reason);
    }

    @Override
    public String builtOnItself() {
        return "formlen ender med at bygge på sig selv";
    }

    @Override
    public String unknown(IndicatorId operand) {
        return "indikatoren %s findes ikke".formatted(operand);
    }

    @Override
    public String notComputed(Indicator operand) {
        return "»%s« kan ikke beregnes".formatted(operand.name());
    }

    @Override
    public String noInhabitants(Indicator operand) {
        return "»%s« tæller ikke indbyggere, men måles i %s"
                .formatted(operand.name(), operand.unit().symbol());
    }

    @Override
    public String differentUnits(Unit one, Unit other) {
        return "enhederne er forskellige (%s og %s)".formatted(one.symbol(), other.symbol());
    }

    @Override
    public String anotherUnit(Unit unit, Formula.Kind kind) {
        return "enheden er %s, men formlen giver %s"
                .formatted(unit.symbol(), kind == Formula.Kind.INDEX ? "et indeks" : "en andel");
    }

    @Override
    public String notAdded(Indicator operand) {
        return "»%s« kan ikke lægges sammen".formatted(operand.name());
    }

    @Override
    public String moreOften() {
        return "den opgøres oftere end de tal, den beregnes af";
    }

    @Override
    public String anotherBase(Period base) {
        return "basisperioden %s er ikke af samme slags som indikatorens perioder".formatted(base);
    }

    @Override
    public String notGathered(Indicator operand) {
        return "tallene for »%s« kan ikke samles til en længere periode".formatted(operand.name());
    }
}
