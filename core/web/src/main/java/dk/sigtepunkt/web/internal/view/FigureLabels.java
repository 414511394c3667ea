package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import java.util.Optional;

/** A figure, and how it differs from another one, in words. */
public final class FigureLabels {
    private FigureLabels() {}

    public static String value(Figure figure, Indicator indicator, Words words) {
        return value(figure, Optional.of(indicator), words);
    }

    /** @param indicator empty when it is not there any more, so nobody knows the unit */
    public static String value(Figure figure, Optional<Indicator> indicator, Words words) {
        if (figure.value().isEmpty()) {
            return Danish.status(figure.status());
        }
        double value = figure.value().getAsDouble();
        String amount = indicator.map(one -> Danish.amount(value, one.unit())).orElseGet(() -> Danish.number(value, 3));
        return figure.status() == ObservationStatus.PROVISIONAL ? words.say("view.provisional", amount) : amount;
    }

    /** {@code +1.234 (+5,2 %)}; a dash where one of them is no number. */
    public static String difference(Figure before, Figure after, Optional<Indicator> indicator) {
        if (before.value().isEmpty() || after.value().isEmpty()) {
            return "–";
        }
        double from = before.value().getAsDouble();
        double change = after.value().getAsDouble() - from;
        int decimals = indicator.map(one -> one.unit().decimals()).orElse(3);
        String share = from == 0 ? "" : " (" + signed(change / Math.abs(from) * 100, 1) + "\u00a0%)";
        return signed(change, decimals) + share;
    }

    public static String signed(double change, int decimals) {
        String number = Danish.number(change, decimals);
        return change > 0 ? "+" + number : number;
    }
}
