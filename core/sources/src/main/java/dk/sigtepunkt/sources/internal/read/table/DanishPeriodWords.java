package dk.sigtepunkt.sources.internal.read.table;

import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.Quoted;

final class DanishPeriodWords implements PeriodWords {
    @Override
    public String otherFrequency(String cell, Frequency found, Frequency wanted) {
        return "%s er %s, men tallene opgøres pr. %s".formatted(Quoted.cell(cell), one(found), Danish.one(wanted));
    }

    private static String one(Frequency frequency) {
        return (frequency == Frequency.MONTH || frequency == Frequency.WEEK ? "en " : "et ") + Danish.one(frequency);
    }

    @Override
    public String endsBeforeItBegins(String cell) {
        return "perioden %s findes ikke: den slutter, før den begynder".formatted(inCell(cell));
    }

    @Override
    public String noSuchPeriod(String cell, String why) {
        return "perioden %s findes ikke: %s"
                .formatted(inCell(cell), Quoted.phrase(why, "tallet er for stort eller for lille"));
    }

    @Override
    public String noSuchTime(String cell) {
        return "tidspunktet %s findes ikke".formatted(inCell(cell));
    }

    @Override
    public String noSuchDay(String cell) {
        return "datoen %s findes ikke".formatted(inCell(cell));
    }

    @Override
    public String shortYear(String cell) {
        return "datoen %s har et årstal på to cifre; skriv det med fire".formatted(inCell(cell));
    }

    @Override
    public String otherCentury(String cell, int first, int last) {
        return "%s ligger i et andet århundrede; årstal skal være %d-%d"
                .formatted(Quoted.of(cell, "perioden"), first, last);
    }

    @Override
    public String noPeriod(String cell) {
        return "%s er ikke en periode; skriv fx 2025, 2025K3, 2025M07, 2025U35 eller 30-09-2025"
                .formatted(cell.isEmpty() ? "en tom celle" : Quoted.cell(cell));
    }

    private static String inCell(String text) {
        return Quoted.of(text, "i cellen");
    }
}
