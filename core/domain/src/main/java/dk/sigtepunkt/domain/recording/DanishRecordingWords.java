package dk.sigtepunkt.domain.recording;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;

final class DanishRecordingWords implements RecordingWords {
    @Override
    public String unknownIndicator(IndicatorId id) {
        return "Indikatoren »%s« findes ikke".formatted(id);
    }

    @Override
    public String otherFrequency(String period, Indicator indicator, Period example) {
        return "perioden %s passer ikke; »%s« opgøres pr. %s, fx %s"
                .formatted(period, indicator.name(), Danish.one(indicator.frequency()), example);
    }

    @Override
    public String notBegun(String period) {
        return "perioden %s er ikke begyndt endnu".formatted(period);
    }

    @Override
    public String noteTooLong(int length, int most) {
        return "noten er på %d tegn; den må højst være på %d".formatted(length, most);
    }

    @Override
    public String noteUnprintable() {
        return "noten har tegn, der ikke kan vises";
    }

    @Override
    public String unknownStatus(String code) {
        return "status »%s« kendes ikke".formatted(code);
    }

    @Override
    public String repeats(int first) {
        return "Tallet gentager nr. %d".formatted(first);
    }

    @Override
    public String noNumber(NumberText.None text) {
        String why = switch (text.why()) {
            case NO_NUMBER -> "er ikke et tal; skriv fx 7,3 eller 46890";
            case TOO_MANY_DIGITS -> "har flere cifre, end der er plads til; skift til en større enhed";
            case MISPLACED_SIGN -> "har komma, punktum eller mellemrum et forkert sted; tusinder står i grupper på tre";
        };
        return "»%s« %s".formatted(text.text(), why);
    }

    @Override
    public String twoReadings(NumberText.Two readings) {
        return "»%s« kan læses på to måder; skriv %s eller %s"
                .formatted(readings.text(), readings.wholeText(), readings.decimalText());
    }
}
