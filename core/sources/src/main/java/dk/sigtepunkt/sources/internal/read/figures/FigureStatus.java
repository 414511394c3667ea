package dk.sigtepunkt.sources.internal.read.figures;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.NumberWords;
import dk.sigtepunkt.sources.internal.read.table.Numbers;
import dk.sigtepunkt.sources.internal.read.table.Table;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a source's own mark in a column of status makes of a figure. */
final class FigureStatus {
    private static final FigureReadingWords WORDS = FigureReadingWords.in(Danish.LOCALE);
    private static final NumberWords NUMBERS = NumberWords.in(Danish.LOCALE);
    private static final Pattern MARK = Pattern.compile("\\p{L}{1,2}|\\p{Ll}{3,4}|[^\\p{L}\\p{N}]{1,3}");

    private FigureStatus() {}

    static Figure marked(Figure figure, String mark) {
        return switch (mark.strip().toLowerCase(Locale.ROOT)) {
            case "", "a" -> figure;
            case "p", "e", "f", "*" -> provisional(figure);
            // What the source calls confidential stays hidden, even when a number slipped through.
            case "c", ":c", "x" -> Numbers.hidden();
            case ":", "..", "...", "…", "m" -> Numbers.read("..", Table.NumberForm.PLAIN, 0);
            case ".", "z" -> Numbers.read(".", Table.NumberForm.PLAIN, 0);
            case "-" -> Numbers.read("-", Table.NumberForm.PLAIN, 0);
            default -> noted(figure, note(mark.strip()));
        };
    }

    /** A note is read by all: a mark that is longer than marks are may be anything. */
    private static String note(String mark) {
        return MARK.matcher(mark).matches() ? WORDS.mark(mark) : WORDS.otherMark();
    }

    private static Figure provisional(Figure figure) {
        return figure.status() == ObservationStatus.OBSERVED
                ? new Figure(figure.value(), ObservationStatus.PROVISIONAL, NUMBERS.provisional())
                : figure;
    }

    private static Figure noted(Figure figure, String note) {
        return figure.note().isEmpty() ? new Figure(figure.value(), figure.status(), note) : figure;
    }
}
