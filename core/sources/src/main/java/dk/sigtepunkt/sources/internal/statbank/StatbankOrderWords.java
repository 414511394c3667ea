package dk.sigtepunkt.sources.internal.statbank;

import java.util.List;
import java.util.Locale;

/** Why a committee's order cannot be placed with Statistikbanken. */
interface StatbankOrderWords {
    /** Danish until there is another set. */
    static StatbankOrderWords in(Locale language) {
        return new DanishStatbankOrderWords();
    }

    String noTable();

    String unknownFormat(String format);

    String unknownLanguage(String language);

    String badCellLimit(String limit);

    String noValues(String setting);

    String unknownVariable(String table, String wanted, List<String> there);

    /** @param bulk whether it is only in the format BULK that values must be chosen */
    String notChosen(String table, String variable, boolean bulk);

    String notComputed(String table, String expression);

    String unknownValues(String table, String variable, List<String> wanted, List<String> there);

    String tooManyRows(String table, long rows, int most);
}
