package dk.sigtepunkt.content.internal.figures;

import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;

final class DanishFigureFileWords implements FigureFileWords {
    @Override
    public String fileMissing(String file) {
        return "Datafilen »%s« findes ikke.".formatted(file);
    }

    @Override
    public String committeeFileAlone(String file) {
        return "Udvalgsfilen står alene, så datafilen »%s« følger ikke med; skriv tallene her i filen under »figures«."
                .formatted(file);
    }

    @Override
    public String noCsv(String problem) {
        return "Filen er ikke gyldig CSV (%s).".formatted(problem);
    }

    @Override
    public String columnsMissing(String columns) {
        return "Kolonnen %s mangler i første linje.".formatted(columns);
    }

    @Override
    public String otherFieldCount(int fields, int columns) {
        return "Linjen har %d felter, men der er %d kolonner.".formatted(fields, columns);
    }

    @Override
    public String figureTwice() {
        return "Tallet står to gange med samme kendt-dato.";
    }

    @Override
    public String unknownIndicator(String key) {
        return "indikatoren »%s« findes ikke".formatted(key);
    }

    @Override
    public String otherRhythm(Period period, String key, Frequency frequency) {
        return "perioden %s passer ikke til »%s«, som opgøres %s".formatted(period, key, rhythm(frequency));
    }

    @Override
    public String noNumber(String text) {
        return "»%s« er ikke et tal; skriv fx 46890.5".formatted(text);
    }

    @Override
    public String numberTooLarge(String text) {
        return "tallet %s er for stort; skift til en større enhed".formatted(text);
    }

    @Override
    public String noteTooLong(int length, int most) {
        return "bemærkningen er på %d tegn; der er plads til %d".formatted(length, most);
    }

    @Override
    public String noDay(String text) {
        return "»%s« er ikke en dato; skriv fx 2025-09-30".formatted(text);
    }

    private static String rhythm(Frequency frequency) {
        return switch (frequency) {
            case YEAR -> "hvert år";
            case HALF_YEAR -> "hvert halvår";
            case QUARTER -> "hvert kvartal";
            case MONTH -> "hver måned";
            case WEEK -> "hver uge";
        };
    }
}
