package dk.sigtepunkt.sources.internal.read.table;

import dk.sigtepunkt.domain.figures.FigureWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.Quoted;
import java.nio.charset.Charset;

final class DanishTableWords implements TableWords {
    private final FigureWords figures = FigureWords.in(Danish.LOCALE);

    @Override
    public String line(long number) {
        return "linje " + number;
    }

    @Override
    public String row(long number) {
        return "række " + number;
    }

    @Override
    public String cell(int number) {
        return "celle " + number;
    }

    @Override
    public String column(int number) {
        return "kolonne " + number;
    }

    @Override
    public String tooManyCells(long most) {
        return "Tabellen har over %d celler og kan ikke læses på én gang. Bed om færre værdier.".formatted(most);
    }

    @Override
    public String tooManyFigures(int most) {
        return figures.tooManyRows(cell(most + 1), most);
    }

    @Override
    public String sameHeading(String heading, String place, int earlier, int later) {
        return "%s står to gange i %s: i kolonne %d og %d. Giv kolonnerne hvert sit navn."
                .formatted(
                        Quoted.phrase("Overskriften " + Quoted.shown(heading), "Den samme overskrift"),
                        place,
                        earlier,
                        later);
    }

    @Override
    public String unknownEncoding(String setting) {
        return "Indstillingen encoding er »%s«; den skal være utf-8, utf-16 eller windows-1252.".formatted(setting);
    }

    @Override
    public String signsLost(long line) {
        return saveAgain("Linje %d har tegn, der gik tabt, da filen blev gemt (»\ufffd«)".formatted(line));
    }

    @Override
    public String notText(long line) {
        return saveAgain(
                "Linje %d har NUL-tegn: filen er ikke en tekstfil, eller den har en anden tegnkodning".formatted(line));
    }

    @Override
    public String encodedTwice(long line, String found) {
        return saveAgain("Linje %d er kodet to gange (»%s« i stedet for æ, ø eller å)".formatted(line, found));
    }

    @Override
    public String notIn(Charset charset, long line) {
        return saveAgain("Linje %d har tegn, der ikke er %s".formatted(line, charset.name()));
    }

    private static String saveAgain(String wrong) {
        return wrong + ". Gem filen igen som UTF-8 fra det program, den kommer fra.";
    }
}
