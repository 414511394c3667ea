package dk.sigtepunkt.sources.internal.read.px;

import dk.sigtepunkt.sources.internal.quote.Quoted;

final class DanishPxWords implements PxWords {
    @Override
    public String keyword() {
        return "et nøgleord";
    }

    @Override
    public String description() {
        return "beskrivelsen af variablene";
    }

    @Override
    public String noFigures(long line) {
        return "PX-filen slutter på linje %d uden nogen »DATA=«; den er ikke hel.".formatted(line);
    }

    @Override
    public String cutIn(String keyword) {
        return "PX-filen slutter midt i %s; den er ikke hel.".formatted(Quoted.of(keyword, keyword()));
    }

    @Override
    public String cutInText(String keyword, long line) {
        return "PX-filen slutter midt i en tekst under %s fra linje %d; den er ikke hel."
                .formatted(Quoted.of(keyword, keyword()), line);
    }

    @Override
    public String noKeyword(String found, long line) {
        return "Linje %d i PX-filen er ikke et nøgleord med en værdi%s."
                .formatted(line, Quoted.phrase(" (" + Quoted.shown(found) + ")", ""));
    }

    @Override
    public String noVariables() {
        return "PX-filen har hverken »STUB« eller »HEADING« og dermed ingen variable.";
    }

    @Override
    public String onlyFilledRows() {
        return "PX-filen bruger »KEYS« (kun udfyldte rækker), som ikke kan læses. "
                + "Hent tabellen som PX uden »KEYS« eller som CSV.";
    }

    @Override
    public String noValues(String variable) {
        return "PX-filen har ingen værdier for %s.".formatted(named(variable));
    }

    @Override
    public String otherCodes(String variable, int codes, int values) {
        return "PX-filen har %d koder, men %d værdier for %s.".formatted(codes, values, named(variable));
    }

    private static String named(String variable) {
        return Quoted.phrase("variablen " + Quoted.shown(variable), "en af variablene");
    }

    @Override
    public String otherCount(int figures, int places) {
        return "PX-filen har %s tal, men variablene giver plads til %d; den er ikke hel."
                .formatted(figures > places ? "flere end " + places : figures, places);
    }

    @Override
    public String lettersLost() {
        return "PX-filen har bogstaver, der var gået tabt, før den nåede hertil (vist som \uFFFD).";
    }
}
