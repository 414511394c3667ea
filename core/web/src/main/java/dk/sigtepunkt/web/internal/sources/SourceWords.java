package dk.sigtepunkt.web.internal.sources;

import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.time.Rhythm;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/** How a data source is set up, in words. */
final class SourceWords {
    private SourceWords() {}

    static String connector(Connector connector, Words words) {
        return switch (connector) {
            case STATISTIKBANKEN -> words.say("sources.connector.statistikbanken");
            case JSON_STAT -> words.say("sources.connector.json-stat");
            case PX -> words.say("sources.connector.px");
            case CSV -> words.say("sources.connector.csv");
            case XLSX -> words.say("sources.connector.xlsx");
            case JSON_TABLE -> words.say("sources.connector.json-table");
            case SURVEY -> words.say("sources.connector.survey");
            case PLUGIN -> words.say("sources.connector.plugin");
        };
    }

    /** Whether a person can hand in a file of the source. */
    static boolean takesFiles(Connector connector) {
        return switch (connector) {
            case JSON_STAT, PX, CSV, XLSX, SURVEY -> true;
            case STATISTIKBANKEN, JSON_TABLE, PLUGIN -> false;
        };
    }

    static String rhythm(Rhythm rhythm, Words words) {
        String at = Danish.clock(rhythm.at());
        return switch (rhythm.days()) {
            case BY_HAND -> words.say("sources.rhythm.by-hand");
            case DAILY -> words.say("sources.rhythm.daily", at);
            case WEEKDAYS -> words.say("sources.rhythm.weekdays", at);
            case WEEKLY -> words.say("sources.rhythm.weekly", at);
            case MONTHLY -> words.say("sources.rhythm.monthly", at);
            case PUBLICATION -> words.say("sources.rhythm.publication", at);
            case LISTED ->
                words.say(
                        "sources.rhythm.listed",
                        at,
                        rhythm.dates().stream().map(Danish::date).collect(Collectors.joining(", ")));
        };
    }

    static List<String> guards(Guards guards, Words words) {
        return List.of(
                words.say("sources.guards.jump", percent(guards.largestJump())),
                guards.largestShrink() == 0
                        ? words.say("sources.guards.shrink.none")
                        : words.say("sources.guards.shrink", percent(guards.largestShrink())),
                words.say(guards.signMayChange() ? "sources.guards.sign.may" : "sources.guards.sign.may-not"),
                words.say(guards.mayBeAllZero() ? "sources.guards.zero.may" : "sources.guards.zero.may-not"));
    }

    static String threshold(int threshold, Words words) {
        return threshold < 2 ? words.say("sources.threshold.none") : words.say("sources.threshold", threshold);
    }

    private static String percent(double share) {
        return Danish.number(share * 100, 0) + "\u00a0%";
    }
}
