package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.domain.reports.ReportKind;
import java.util.Optional;

/** One version of a kind's template; written {@code quarterly.2}. */
public record TemplateRef(ReportKind kind, int number) {
    /** The number of what comes with the product. */
    public static final int SHIPPED = 1;

    private static final int MOST_DIGITS = 4;

    /** @throws IllegalArgumentException when there can be no such version */
    public TemplateRef {
        if (number < SHIPPED) {
            throw new IllegalArgumentException("no version of a template: " + number);
        }
    }

    /** What a reader or a program sent; empty when it cannot be a version's name. */
    public static Optional<TemplateRef> find(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? Optional.empty() : find(text.substring(0, dot), text.substring(dot + 1));
    }

    public static Optional<TemplateRef> find(String kind, String number) {
        boolean written = number.matches("[1-9]\\d*") && number.length() <= MOST_DIGITS;
        return written
                ? ReportKind.find(kind).map(one -> new TemplateRef(one, Integer.parseInt(number)))
                : Optional.empty();
    }

    public boolean shipped() {
        return number == SHIPPED;
    }

    @Override
    public String toString() {
        return "%s.%d".formatted(kind.code(), number);
    }
}
