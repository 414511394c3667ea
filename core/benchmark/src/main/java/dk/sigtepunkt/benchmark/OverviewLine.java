package dk.sigtepunkt.benchmark;

import java.math.BigDecimal;

/** One line of the overview, as the product's CSV has it. */
record OverviewLine(String indicator, String breakdown, long areas, Municipality municipality, Spread spread) {
    static final String HEAD = "indicator;breakdown;areas;municipality;period;yearBefore;mean;least;greatest\r\n";

    /** The municipality's own newest figure. */
    record Municipality(double value, String period, double yearBefore) {}

    /** How the figures of all areas lie. */
    record Spread(double mean, double least, double greatest) {}

    void writeTo(StringBuilder csv) {
        csv.append(indicator)
                .append(';')
                .append(breakdown)
                .append(';')
                .append(areas)
                .append(';');
        number(csv, municipality.value);
        csv.append(';').append(municipality.period).append(';');
        number(csv, municipality.yearBefore);
        csv.append(';');
        number(csv, spread.mean);
        csv.append(';');
        number(csv, spread.least);
        csv.append(';');
        number(csv, spread.greatest);
        csv.append("\r\n");
    }

    private static void number(StringBuilder csv, double value) {
        if (Double.isNaN(value)) {
            return;
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            csv.append((long) value);
        } else {
            csv.append(BigDecimal.valueOf(value).toPlainString());
        }
    }
}
