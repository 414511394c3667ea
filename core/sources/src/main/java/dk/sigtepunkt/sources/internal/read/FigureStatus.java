package dk.sigtepunkt.sources.internal.read;

import dk.sigtepunkt.contracts.Figure;
import dk.sigtepunkt.contracts.ObservationStatus;
import java.util.Locale;

/** What a source's own mark in a column of status makes of a figure. */
final class FigureStatus {
    private FigureStatus() {}

    static Figure marked(Figure figure, String mark) {
        return switch (mark.strip().toLowerCase(Locale.ROOT)) {
            case "", "a" -> figure;
            case "p", "e", "f", "*" -> provisional(figure);
            // What the source calls confidential stays hidden, even when a number slipped through.
            case "c", ":c", "x" -> Numbers.hidden();
            case ":", "..", "...", "…", "m" -> Numbers.read("..", Table.NumberForm.PLAIN);
            case ".", "z" -> Numbers.read(".", Table.NumberForm.PLAIN);
            case "-" -> Numbers.read("-", Table.NumberForm.PLAIN);
            default -> noted(figure, "Kildens mærke: " + Numbers.shown(mark));
        };
    }

    private static Figure provisional(Figure figure) {
        return figure.status() == ObservationStatus.OBSERVED
                ? new Figure(figure.value(), ObservationStatus.PROVISIONAL, "Foreløbigt tal.")
                : figure;
    }

    private static Figure noted(Figure figure, String note) {
        return figure.note().isEmpty() ? new Figure(figure.value(), figure.status(), note) : figure;
    }
}
