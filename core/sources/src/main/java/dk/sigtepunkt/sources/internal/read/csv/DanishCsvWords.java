package dk.sigtepunkt.sources.internal.read.csv;

final class DanishCsvWords implements CsvWords {
    @Override
    public String linesBefore() {
        return "linjerne før overskrifterne";
    }

    @Override
    public String empty() {
        return "Filen er tom.";
    }

    @Override
    public String notCsv() {
        return "Filen er et regneark eller et arkiv, ikke CSV. Gem den som CSV, eller skriv »connector: xlsx« ved datakilden.";
    }

    @Override
    public String webPage() {
        return "Svaret er en hjemmeside (HTML), ikke CSV. Kilden melder formentlig en fejl; åbn adressen og se.";
    }

    @Override
    public String unknownSkip(String setting) {
        return "Indstillingen skip er »%s«; den skal være et antal linjer.".formatted(setting);
    }

    @Override
    public String unknownSeparator(String setting) {
        return "Indstillingen separator er »%s«; den skal være ét tegn eller »tab«.".formatted(setting);
    }

    @Override
    public String noSeparator() {
        return "Den første linje er ikke overskrifter med semikolon, tabulator eller komma imellem. Står overskrifterne længere nede, så skriv »skip« ved datakilden.";
    }

    @Override
    public String brokenQuotes(String line) {
        return "Filen kan ikke læses: et citationstegn mangler, eller der står tegn efter det, omkring linje %s."
                .formatted(line);
    }

    @Override
    public String noHeadings() {
        return "Filen har ingen overskrifter.";
    }

    @Override
    public String noRows() {
        return "Filen har overskrifter, men ingen rækker.";
    }

    @Override
    public String ragged(long line, int fields, int headings, long count) {
        return "Linje %d har %s, men der er %d overskrifter%s. Står skilletegnet inde i et felt, skal feltet have citationstegn om sig."
                .formatted(
                        line,
                        fields == 1 ? "1 felt" : fields + " felter",
                        headings,
                        count == 1 ? "" : "; det samme gælder linjer længere nede, i alt %d".formatted(count));
    }
}
