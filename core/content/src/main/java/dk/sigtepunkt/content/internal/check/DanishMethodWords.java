package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.time.Period;

final class DanishMethodWords implements MethodWords {
    @Override
    public String unknownOperand(Indicator indicator, IndicatorId operand) {
        return "Formlen for »%s« regner på »%s«, som udvalget ikke har.".formatted(indicator.name(), operand.key());
    }

    @Override
    public String dependsOnItself(Indicator indicator) {
        return "Formlen for »%s« ender med at regne på sig selv.".formatted(indicator.name());
    }

    @Override
    public String baseIsNoPeriod(Period base, Indicator indicator) {
        return "Basis %s for »%s« er ikke en af dens perioder.".formatted(base, indicator.name());
    }

    @Override
    public String dividesByNoCount(Indicator indicator, Indicator operand) {
        return "Formlen for »%s« deler med »%s«, som ikke er et antal.".formatted(indicator.name(), operand.name());
    }

    @Override
    public String cannotBeSummed(Indicator indicator, Indicator operand) {
        return "Formlen for »%s« lægger »%s« sammen over tid, men de tal kan ikke lægges sammen."
                .formatted(indicator.name(), operand.name());
    }

    @Override
    public String givesOtherUnit(Indicator indicator, Unit given) {
        return "Formlen giver »%s« i %s, men enheden er sat til %s."
                .formatted(indicator.name(), given.symbol(), indicator.unit().symbol());
    }

    @Override
    public String operandsInTwoUnits(Indicator indicator, Unit first, Unit second) {
        return "Formlen for »%s« regner på %s og %s; begge skal være i samme enhed."
                .formatted(indicator.name(), first.symbol(), second.symbol());
    }

    @Override
    public String givesOtherKind(Formula formula, UnitKind given, Indicator indicator) {
        return "Formlen %s giver en enhed af slagsen %s, men »%s« har %s."
                .formatted(
                        formula.kind().code(),
                        given.code(),
                        indicator.name(),
                        indicator.unit().kind().code());
    }

    @Override
    public String shownWithItself(Indicator indicator) {
        return "»%s« kan ikke vises sammen med sig selv.".formatted(indicator.name());
    }

    @Override
    public String shownWithUnknown(Indicator indicator, IndicatorId other) {
        return "»%s« vises sammen med »%s«, som udvalget ikke har.".formatted(indicator.name(), other.key());
    }

    @Override
    public String shownInTwoUnits(Indicator indicator, Indicator other) {
        return "»%s« måles i %s og »%s« i %s; de kan ikke vises i samme figur."
                .formatted(
                        indicator.name(),
                        indicator.unit().symbol(),
                        other.name(),
                        other.unit().symbol());
    }

    @Override
    public String outlookLooksBack(Indicator outlook, Indicator indicator) {
        return "»%s« er udsigten for »%s« og skal have forward: true.".formatted(outlook.name(), indicator.name());
    }
}
