package dk.sigtepunkt.sources.internal.read.table;

import dk.sigtepunkt.sources.internal.quote.Quoted;

final class DanishPersonWords implements PersonWords {
    @Override
    public String inHeading(int column) {
        return refused("Overskriften i kolonne %d ligner et CPR-nummer".formatted(column));
    }

    @Override
    public String inColumn(String heading, int number, int rows) {
        return inRows("Kolonnen " + Quoted.heading(heading, "nr. " + number), rows);
    }

    @Override
    public String inPart(String name, int rows) {
        return inRows(Quoted.phrase("Kolonnen " + Quoted.shown(name), "En del af filen"), rows);
    }

    @Override
    public String inComment() {
        return refused("En kommentar i regnearket ligner et CPR-nummer");
    }

    @Override
    public String inPluginAnswer() {
        return refused("Svaret fra udvalgets egen datakilde ligner CPR-numre");
    }

    private static String inRows(String part, int rows) {
        return refused("%s ligner CPR-numre i %s".formatted(part, rows == 1 ? "1 række" : rows + " rækker"));
    }

    private static String refused(String found) {
        return found + ". Filen er afvist, og intet af den er taget ind: Sigtepunkt må kun få samlede tal."
                + " Fjern det, der handler om den enkelte borger, og aflever filen igen.";
    }
}
