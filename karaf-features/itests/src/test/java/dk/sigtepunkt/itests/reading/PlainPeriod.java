package dk.sigtepunkt.itests.reading;

import java.time.LocalDate;

/** A period by its code; {@code months} is how long it is. The product's content has no weeks. */
record PlainPeriod(String code, int year, int ordinal, int months) {
    static PlainPeriod of(String code) {
        int year = Integer.parseInt(code.substring(0, 4));
        if (code.length() == 4) {
            return new PlainPeriod(code, year, 1, 12);
        }
        int months = code.charAt(4) == 'H' ? 6 : code.charAt(4) == 'K' ? 3 : 1;
        return new PlainPeriod(code, year, Integer.parseInt(code.substring(5)), months);
    }

    LocalDate start() {
        return LocalDate.of(year, (ordinal - 1) * months + 1, 1);
    }

    LocalDate end() {
        return start().plusMonths(months).minusDays(1);
    }

    PlainPeriod next() {
        LocalDate after = start().plusMonths(months);
        return new PlainPeriod("", after.getYear(), (after.getMonthValue() - 1) / months + 1, months);
    }

    /** Its end in months. */
    int at() {
        return year * 12 + ordinal * months;
    }
}
