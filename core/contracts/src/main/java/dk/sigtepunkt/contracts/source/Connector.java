package dk.sigtepunkt.contracts.source;

/** How a data source is reached and read. All but the last are ready-made and need no Java. */
public enum Connector {
    /** Danmarks Statistik's Statistikbanken, API v1. */
    STATISTIKBANKEN("statistikbanken"),
    /** A JSON-stat document, 1.x or 2.0. */
    JSON_STAT("json-stat"),
    PX("px"),
    CSV("csv"),
    XLSX("xlsx"),
    /** Rows in a JSON answer, found by paths: Jobindsats, Uddannelsesstatistik, Energi Data Service and the like. */
    JSON_TABLE("json-table"),
    /** A survey's export with one row for each respondent; only shares, means and counts leave it. */
    SURVEY("survey"),
    /** The committee's own {@link dk.sigtepunkt.contracts.plugin.DataSource}. */
    PLUGIN("plugin");

    private final String code;

    Connector(String code) {
        this.code = code;
    }

    /** The word used in {@code committee.yaml}. */
    public String code() {
        return code;
    }
}
