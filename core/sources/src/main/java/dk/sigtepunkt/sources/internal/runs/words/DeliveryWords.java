package dk.sigtepunkt.sources.internal.runs.words;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.source.Connector;
import java.util.Locale;

/** What is said while a source's figures are had, and why they cannot be. */
public interface DeliveryWords {
    /** Danish until there is another set. */
    static DeliveryWords in(Locale language) {
        return new DanishDeliveryWords();
    }

    /** Without a full stop, as every step. */
    String readingFile();

    String readingKept();

    String readingFigures();

    String waitingForPlugin();

    String unreadable(Connector connector);

    /** @param name of the document: the first letters of its SHA-256 */
    String notKept(String name);

    /** Where a document came from that a committee's own code brought. */
    String plugin(SourceKey source);

    /** @param reason as the committee's own code says it */
    String pluginFailed(String reason);

    String pluginTooLarge(int megabytes);

    String notServed(Observation given);

    String otherFrequency(Observation given, Indicator indicator);

    String notBegun(Observation given, Indicator indicator);

    String twice(Observation given, Indicator indicator);
}
