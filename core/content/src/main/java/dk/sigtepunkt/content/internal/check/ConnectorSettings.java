package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.contracts.source.Connector;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which settings each ready-made connector knows, as core/docs/data-sources.md explains them. A name that ends in a dot
 * is a group, whose inner names are the source's own.
 */
final class ConnectorSettings {
    private static final Map<Connector, List<String>> KNOWN = new EnumMap<>(Connector.class);
    private static final Map<Connector, List<String>> NEEDED = new EnumMap<>(Connector.class);

    static {
        known(Connector.STATISTIKBANKEN, "table", "format", "lang", "cellLimit", "variables.");
        known(Connector.JSON_STAT, "url", "dataset", "encoding");
        known(Connector.PX, "url", "dataset", "encoding");
        known(Connector.CSV, "url", "encoding", "separator", "numbers", "skip");
        known(Connector.XLSX, "url", "sheet", "headerRow", "numbers");
        known(
                Connector.JSON_TABLE,
                "url",
                "method",
                "body",
                "headers.",
                "rows",
                "columns.",
                "columnsAt",
                "columnName",
                "rowsAt",
                "nested",
                "page",
                "numbers");
        known(
                Connector.SURVEY,
                "url",
                "encoding",
                "separator",
                "numbers",
                "skip",
                "sheet",
                "headerRow",
                "period",
                "fixedPeriod",
                "frequency",
                "area",
                "questions.",
                "scores.",
                "ignored",
                "invited",
                "invitedColumn",
                "minimum");
        NEEDED.put(Connector.STATISTIKBANKEN, List.of("table", "variables."));
        NEEDED.put(Connector.JSON_TABLE, List.of("url"));
        NEEDED.put(Connector.SURVEY, List.of("questions."));
    }

    /** The words that a setting may have, where only these mean anything. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "format", List.of("JSONSTAT", "BULK", "CSV"),
            "lang", List.of("da", "en"),
            "method", List.of("GET", "POST"),
            "frequency", List.of("year", "half-year", "quarter", "month", "week"),
            "numbers", List.of("danish", "english", "plain"));

    private ConnectorSettings() {}

    private static void known(Connector connector, String... names) {
        KNOWN.put(connector, Arrays.asList(names));
    }

    /** Whether a committee's own Java reads the settings, so that any may stand there. */
    static boolean free(Connector connector) {
        return !KNOWN.containsKey(connector);
    }

    static boolean knows(Connector connector, String setting) {
        return KNOWN.getOrDefault(connector, List.of()).stream().anyMatch(name -> means(name, setting));
    }

    /** As an author writes them; a group without its dot. */
    static List<String> names(Connector connector) {
        return KNOWN.getOrDefault(connector, List.of()).stream()
                .map(ConnectorSettings::bare)
                .toList();
    }

    /** What the connector cannot do without and these settings do not have, as an author writes it. */
    static List<String> missing(Connector connector, Map<String, String> settings) {
        return NEEDED.getOrDefault(connector, List.of()).stream()
                .filter(name -> settings.entrySet().stream()
                        .noneMatch(setting -> means(name, setting.getKey())
                                && !setting.getValue().isBlank()))
                .map(ConnectorSettings::bare)
                .toList();
    }

    /** The words to choose among; empty when the setting takes any text. */
    static List<String> words(String setting) {
        return WORDS.getOrDefault(setting, List.of());
    }

    private static boolean means(String name, String setting) {
        return name.endsWith(".") ? setting.startsWith(name) && setting.length() > name.length() : setting.equals(name);
    }

    private static String bare(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
