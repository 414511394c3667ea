package dk.sigtepunkt.benchmark;

import java.math.BigDecimal;

/** One line of the overview, as the product's CSV has it. */
record OverviewLine(
        String indicator,
        String breakdown,
        long areas,
        double municipality,
        String period,
        double yearBefore,
        double mean,
        double least,
        double greatest) {
    static final String HEAD = "indicator;breakdown;areas;municipality;period;yearBefore;mean;least;greatest\r\n";

    void writeTo(StringBuilder csv) {
        csv.append(indicator)
                .append(';')
                .append(breakdown)
                .append(';')
                .append(areas)
                .append(';');
        number(csv, municipality);
        csv.append(';').append(period).append(';');
        number(csv, yearBefore);
        csv.append(';');
        number(csv, mean);
        csv.append(';');
        number(csv, least);
        csv.append(';');
        number(csv, greatest);
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
