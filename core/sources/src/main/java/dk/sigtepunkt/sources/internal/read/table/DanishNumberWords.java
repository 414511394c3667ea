package dk.sigtepunkt.sources.internal.read.table;

import dk.sigtepunkt.domain.recording.NumberText;
import dk.sigtepunkt.domain.recording.RecordingWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.Quoted;
import dk.sigtepunkt.sources.internal.read.table.Table.NumberForm;

final class DanishNumberWords implements NumberWords {
    private final RecordingWords recording = RecordingWords.in(Danish.LOCALE);

    @Override
    public String noFigure() {
        return "Kilden har intet tal.";
    }

    @Override
    public String notTold() {
        return "Kilden oplyser ikke tallet.";
    }

    @Override
    public String notApplicable() {
        return "Tallet kan ikke forekomme.";
    }

    @Override
    public String impliedZero() {
        return "Kilden skriver nul som »-«.";
    }

    @Override
    public String confidential() {
        return "Kilden viser ikke tallet af hensyn til diskretion.";
    }

    @Override
    public String provisional() {
        return "Foreløbigt tal.";
    }

    @Override
    public String twoReadings(NumberText.Two readings) {
        return Quoted.phrase(recording.twoReadings(readings), "tallet kan læses på to måder")
                + ", eller »numbers: danish« eller »numbers: english« ved datakilden";
    }

    @Override
    public String spreadsheetFault(String cell) {
        return "%s er en fejl i regnearket; ret formlen, eller skriv .. når tallet mangler"
                .formatted(Quoted.cell(cell));
    }

    @Override
    public String misplacedSign(String cell, NumberForm form) {
        return "%s har komma eller punktum et forkert sted; tusinder står i grupper på tre, fx %s"
                .formatted(Quoted.cell(cell), example(form));
    }

    @Override
    public String noNumber(String cell, NumberForm form) {
        return "%s er ikke et tal; skriv et tal som %s, eller .. når tallet mangler"
                .formatted(Quoted.cell(cell), example(form));
    }

    private static String example(NumberForm form) {
        return switch (form) {
            case PLAIN -> "1234.5";
            case DANISH, UNTOLD -> "1.234,5";
            case ENGLISH -> "1,234.5";
        };
    }

    @Override
    public String seen(String cell, String place, String column) {
        return "%s i %s, kolonnen »%s«".formatted(Quoted.of(cell, "tallet"), place, column);
    }

    @Override
    public String mixed(String danish, String english) {
        return "Komma og punktum er blandet: %s, men %s. Skriv alle tal på samme måde.".formatted(danish, english);
    }

    @Override
    public String unknownForm(String setting) {
        return "Indstillingen numbers er »%s«; den skal være danish, english eller plain.".formatted(setting);
    }
}
