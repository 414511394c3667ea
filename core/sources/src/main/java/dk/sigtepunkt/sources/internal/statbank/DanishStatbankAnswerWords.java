package dk.sigtepunkt.sources.internal.statbank;

import dk.sigtepunkt.sources.internal.quote.Quoted;
import java.util.List;
import java.util.Optional;

final class DanishStatbankAnswerWords implements StatbankAnswerWords {
    @Override
    public String readingDescription(String table) {
        return "Læser beskrivelsen af " + table;
    }

    @Override
    public String fetching(String table) {
        return "Henter " + table;
    }

    @Override
    public String fetched(String table) {
        return "Hentet " + table;
    }

    @Override
    public String description(String table) {
        return "Statistikbankens beskrivelse af tabellen " + table;
    }

    @Override
    public String otherTableDescribed(String found, String wanted) {
        return "Statistikbanken svarede om %s, men der blev spurgt om »%s«. Svaret er ikke brugt."
                .formatted(Quoted.phrase("tabellen »" + found + "«", "en anden tabel"), wanted);
    }

    @Override
    public String noVariables(String table) {
        return "%s har ingen variable. Prøv igen senere.".formatted(description(table));
    }

    @Override
    public String notWhole(String table, int documents) {
        return "Hentningen af %s har ikke både beskrivelse og tal (%d dokumenter). Hent den igen."
                .formatted(table, documents);
    }

    @Override
    public Optional<String> refused(String code, String said) {
        String meaning = switch (code) {
            case "EXTRACT-NOTFOUND" ->
                "Statistikbanken har ikke den tabel eller værdi, der bedes om; den kan være omdøbt eller lukket. ";
            case "EXTRACT-NOTALLOWED" ->
                "Statistikbanken vil have valgt værdier for flere variable under »variables«. ";
            case "REQUEST-LIMIT" ->
                "Statistikbanken siger, at der bedes om for mange tal på én gang; sæt »cellLimit« lavere eller brug formatet BULK. ";
            case "REQUEST-MISSING", "REQUEST-EMPTY", "REQUEST-NOTFOUND" ->
                "Statistikbanken forstod ikke forespørgslen; adressen eller formatet kan være ændret. ";
            default -> "";
        };
        return meaning.isEmpty() ? Optional.empty() : Optional.of(meaning + said);
    }

    @Override
    public String otherColumns(String table, int number, List<String> found, List<String> first) {
        return "Statistikbankens svar nr. %d om %s har andre kolonner%s end det første%s. Hent den igen."
                .formatted(number, table, Quoted.phrase(" (" + found + ")", ""), Quoted.phrase(" (" + first + ")", ""));
    }

    @Override
    public String inAnswer(int number, String place) {
        return "svar %d, %s".formatted(number, place);
    }

    @Override
    public String leftOut() {
        return "udeladt af BULK";
    }

    @Override
    public String otherTable(String found, String wanted) {
        return "Statistikbanken sendte tal fra tabellen »%s«, men der blev spurgt om »%s«. Svaret er ikke brugt."
                .formatted(found, wanted);
    }

    @Override
    public String mixed(String table, String value, String place) {
        return "Tallene i %s blander komma og punktum; det første af den anden slags er %s (%s). Svaret er ikke brugt."
                .formatted(table, Quoted.cell(value), place);
    }

    @Override
    public String closed(String table) {
        return "Tabellen %s er lukket hos Danmarks Statistik og får ikke flere tal. Find dens afløser."
                .formatted(table);
    }

    @Override
    public String cutInLine(String table) {
        return unused(table, "slutter midt i en linje");
    }

    @Override
    public String otherFields(String table, long line, int fields, int headings) {
        return unused(table, "har %d felter i linje %d, men overskrifter til %d".formatted(fields, line, headings));
    }

    @Override
    public String notCsv(String table) {
        return unused(table, "kan ikke læses som CSV");
    }

    @Override
    public String unknownColumn(String table, String heading) {
        return unused(
                table,
                "har en kolonne%s, som tabellen ikke har".formatted(Quoted.phrase(" " + Quoted.shown(heading), "")));
    }

    @Override
    public String figuresNotLast(String table) {
        return unused(table, "har ikke tallene i en sidste kolonne »INDHOLD«");
    }

    @Override
    public String notUtf8(String table) {
        return unused(table, "er ikke UTF-8");
    }

    private static String unused(String table, String what) {
        return "Statistikbankens svar om %s %s; det er ikke brugt. Hent det igen.".formatted(table, what);
    }
}
