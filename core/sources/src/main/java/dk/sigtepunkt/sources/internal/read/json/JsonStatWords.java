package dk.sigtepunkt.sources.internal.read.json;

import java.util.Collection;
import java.util.Locale;

/** Why a document is no JSON-stat dataset that can be read. */
interface JsonStatWords {
    /** Danish until there is another set. */
    static JsonStatWords in(Locale language) {
        return new DanishJsonStatWords();
    }

    /** What the document is called, as the subject of a sentence. */
    String document();

    String notJsonStat();

    String noDataset();

    /** That a collection has no figures itself. */
    String onlyLinks(int links);

    String severalDatasets(Collection<String> there);

    String unknownDataset(String wanted, Collection<String> there);

    String noDimensions(int most);

    String otherSizes(int dimensions, int sizes);

    String otherSize(String dimension, int said, int found);

    String dimensionTwice();

    String noOrder(String dimension, int values);

    String wrongPlace(String dimension, String value, String place);

    String otherCount(int figures, int places);

    String noFigures();

    /** @param number of a figure for which the dimensions have no place */
    String noPlace(String number, int places);

    /** A warning. */
    String unreadableTime(String updated);
}
