package dk.sigtepunkt.sources.internal.statbank;

import dk.sigtepunkt.sources.internal.quote.Quoted;
import java.util.List;
import java.util.stream.Collectors;

final class DanishStatbankOrderWords implements StatbankOrderWords {
    private static final int SHOWN = 8;

    @Override
    public String noTable() {
        return unusable("Der mangler »table« under »settings«, for eksempel FOLK1A.");
    }

    @Override
    public String unknownFormat(String format) {
        return unusable("»format« er »%s«, men skal være JSONSTAT, CSV eller BULK.".formatted(format));
    }

    @Override
    public String unknownLanguage(String language) {
        return unusable("»lang« er »%s«, men skal være da eller en.".formatted(language));
    }

    @Override
    public String badCellLimit(String limit) {
        return unusable("»cellLimit« er »%s«, men skal være et helt tal over 0.".formatted(limit));
    }

    @Override
    public String noValues(String setting) {
        return unusable("»%s« har ingen værdier; skriv * for dem alle.".formatted(setting));
    }

    private static String unusable(String why) {
        return "Datakildens opsætning i committee.yaml kan ikke bruges: " + why;
    }

    @Override
    public String unknownVariable(String table, String wanted, List<String> there) {
        return unfit(
                table,
                "variablen »%s« findes ikke; tabellen har %s".formatted(wanted, Quoted.phrase(quoted(there), "andre")));
    }

    @Override
    public String notChosen(String table, String variable, boolean bulk) {
        return unfit(
                table,
                "der skal vælges værdier for variablen %s%s"
                        .formatted(Quoted.of(variable, "uden værdier"), bulk ? ", når formatet er BULK" : ""));
    }

    @Override
    public String notComputed(String table, String expression) {
        return unfit(table, "»%s« kan ikke beregnes, når formatet er BULK; brug JSONSTAT".formatted(expression));
    }

    @Override
    public String unknownValues(String table, String variable, List<String> wanted, List<String> there) {
        return unfit(
                table,
                "variablen »%s« har ikke (længere) værdierne %s; den har %s"
                        .formatted(variable, quoted(wanted), Quoted.phrase(quoted(there), "andre")));
    }

    private static String unfit(String table, String why) {
        return "Tabellen %s hos Statistikbanken passer ikke til datakilden: %s. Ret »variables« i committee.yaml."
                .formatted(table, why);
    }

    private static String quoted(List<String> codes) {
        String some = codes.stream().limit(SHOWN).map(code -> "»" + code + "«").collect(Collectors.joining(", "));
        return codes.size() > SHOWN ? some + " og %d til".formatted(codes.size() - SHOWN) : some;
    }

    @Override
    public String tooManyRows(String table, long rows, int most) {
        return "Udvalget af %s giver %d rækker, og mere end %d kan ikke læses på én gang. Bed om færre værdier."
                .formatted(table, rows, most);
    }
}
