package dk.sigtepunkt.web.internal.sources;

import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.time.Rhythm;
import dk.sigtepunkt.domain.text.Danish;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** How a data source is set up, in words. */
final class SourceWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Danish.LOCALE);

    private SourceWords() {}

    static String connector(Connector connector) {
        return switch (connector) {
            case STATISTIKBANKEN -> "Danmarks Statistik, Statistikbanken";
            case JSON_STAT -> "JSON-stat";
            case PX -> "PX-fil";
            case CSV -> "CSV-fil";
            case XLSX -> "Excel-fil";
            case JSON_TABLE -> "JSON-tabel";
            case SURVEY -> "Udtræk fra en spørgeskemaundersøgelse";
            case PLUGIN -> "Udvalgets egen kode";
        };
    }

    /** Whether a person can hand in a file of the source. */
    static boolean takesFiles(Connector connector) {
        return switch (connector) {
            case JSON_STAT, PX, CSV, XLSX, SURVEY -> true;
            case STATISTIKBANKEN, JSON_TABLE, PLUGIN -> false;
        };
    }

    static String rhythm(Rhythm rhythm) {
        String at = " kl.\u00a0" + CLOCK.format(rhythm.at());
        return switch (rhythm.days()) {
            case BY_HAND -> "Ikke efter en plan: kun når nogen beder om det eller indsender en fil";
            case DAILY -> "Hver dag" + at;
            case WEEKDAYS -> "Hver hverdag" + at;
            case WEEKLY -> "Hver mandag" + at;
            case MONTHLY -> "Den første hverdag i hver måned" + at;
            case PUBLICATION ->
                "Hver hverdag%s fra den dag, nye tal er ventet, til de er kommet; ellers hver mandag".formatted(at);
            case LISTED ->
                "På udgivelsesdagene%s: %s"
                        .formatted(at, rhythm.dates().stream().map(Danish::date).collect(Collectors.joining(", ")));
        };
    }

    static List<String> guards(Guards guards) {
        return List.of(
                "Et tal må højst ligge %s fra det forrige.".formatted(percent(guards.largestJump())),
                guards.largestShrink() == 0
                        ? "Ingen af de tal, der var kendt før, må mangle i svaret."
                        : "Højst %s af de tal, der var kendt før, må mangle i svaret."
                                .formatted(percent(guards.largestShrink())),
                guards.signMayChange() ? "Et tal må gerne skifte fortegn." : "Et tal må ikke skifte fortegn.",
                guards.mayBeAllZero() ? "Alle tal må gerne være nul." : "Tallene må ikke alle være nul.");
    }

    static String threshold(int threshold) {
        return threshold < 2
                ? "Ingen: tallene er offentlige i forvejen eller handler ikke om personer."
                : "Tal om færre end %d personer vises ikke, og heller ikke tal, der røber dem.".formatted(threshold);
    }

    private static String percent(double share) {
        return Danish.number(share * 100, 0) + "\u00a0%";
    }
}
