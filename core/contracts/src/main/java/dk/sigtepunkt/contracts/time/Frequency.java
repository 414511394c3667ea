package dk.sigtepunkt.contracts.time;

/** How often a figure is made up. The letter is the one Danmarks Statistik puts in its period codes. */
public enum Frequency {
    YEAR("year", "", 1),
    HALF_YEAR("half-year", "H", 2),
    QUARTER("quarter", "K", 4),
    MONTH("month", "M", 12),
    WEEK("week", "U", 53);

    private final String code;
    private final String letter;
    private final int perYear;

    Frequency(String code, String letter, int perYear) {
        this.code = code;
        this.letter = letter;
        this.perYear = perYear;
    }

    /** The word used in {@code committee.yaml} and in the API. */
    public String code() {
        return code;
    }

    String letter() {
        return letter;
    }

    /** The largest ordinal a period of this frequency can have; 53 for weeks, though most years have 52. */
    public int perYear() {
        return perYear;
    }
}
