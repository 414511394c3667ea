package dk.sigtepunkt.sources.internal.read.table;

import dk.sigtepunkt.contracts.time.Frequency;
import java.util.Locale;

/** Why a cell is no period: each without its full stop and without the place. */
interface PeriodWords {
    /** Danish until there is another set. */
    static PeriodWords in(Locale language) {
        return new DanishPeriodWords();
    }

    /** @param wanted how often the figures are made up */
    String otherFrequency(String cell, Frequency found, Frequency wanted);

    String endsBeforeItBegins(String cell);

    /** @param why as the period itself says it */
    String noSuchPeriod(String cell, String why);

    String noSuchTime(String cell);

    String noSuchDay(String cell);

    String shortYear(String cell);

    String otherCentury(String cell, int first, int last);

    String noPeriod(String cell);
}
