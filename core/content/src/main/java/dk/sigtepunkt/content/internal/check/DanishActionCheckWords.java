package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.content.internal.yaml.FaultWording;
import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.time.LocalDate;

final class DanishActionCheckWords implements ActionCheckWords {
    @Override
    public FaultWording unknownIndicator(Action action, IndicatorId indicator) {
        return new FaultWording(
                "»%s« forventes at ændre indikatoren »%s«, som udvalget ikke har."
                        .formatted(action.title(), indicator.key()),
                "En handling forventes at ændre en indikator, som udvalget ikke har.");
    }

    @Override
    public FaultWording otherUnit(String unit, Indicator indicator) {
        return new FaultWording(
                "Virkningen på »%s« er skrevet i »%s«, men indikatoren opgøres i »%s«; regn virkningen om."
                        .formatted(indicator.name(), unit, indicator.unit().symbol()),
                "En virkning er skrevet i en anden enhed end indikatorens.");
    }

    @Override
    public FaultWording effectTooEarly(Action action, LocalDate from, int year) {
        return new FaultWording(
                "»%s« kan tidligst ses i tallene fra %s og kan ikke have en virkning i %d."
                        .formatted(action.title(), from, year),
                "En handling har en virkning, før den kan ses i tallene.");
    }

    @Override
    public FaultWording effectTooLate(Action action, LocalDate to, int year) {
        return new FaultWording(
                "»%s« slutter %s, og det, den gør, ses senest %s; den kan ikke have en virkning i %d."
                        .formatted(action.title(), action.end(), to, year),
                "En handling har en virkning, efter at den er slut og kan ses i tallene.");
    }

    @Override
    public FaultWording lagBeyondYears(Action action, LocalDate from) {
        return new FaultWording(
                "»%s« kan tidligst ses i tallene fra %s, efter alle de år, der er skrevet en virkning for."
                        .formatted(action.title(), from),
                "En handling kan først ses i tallene efter alle de år, der er skrevet en virkning for.");
    }

    @Override
    public FaultWording unknownArea(FocusAreaRef area) {
        return new FaultWording(
                "Fokusområdet »%s« under »alsoServes« findes ikke hos udvalget.".formatted(area.key()),
                "En handling tjener et fokusområde, som udvalget ikke har.");
    }
}
