package dk.sigtepunkt.sources.internal.read.json;

import dk.sigtepunkt.sources.internal.quote.Quoted;
import java.util.Collection;
import java.util.stream.Collectors;

final class DanishJsonStatWords implements JsonStatWords {
    @Override
    public String document() {
        return "JSON-stat-dokumentet";
    }

    @Override
    public String notJsonStat() {
        return "Dokumentet er JSON, men ikke JSON-stat. Kontrollér adressen.";
    }

    @Override
    public String noDataset() {
        return "Dokumentet er JSON, men ikke JSON-stat: der er intet datasæt i det. Kontrollér adressen.";
    }

    @Override
    public String onlyLinks(int links) {
        return ("JSON-stat-samlingen henviser kun til andre adresser (%d) og har ingen tal selv. "
                        + "Sæt »url« til et af datasættene.")
                .formatted(links);
    }

    @Override
    public String severalDatasets(Collection<String> there) {
        return "JSON-stat-dokumentet har %d datasæt. Skriv under »dataset«, hvilket der menes%s."
                .formatted(there.size(), names(there));
    }

    @Override
    public String unknownDataset(String wanted, Collection<String> there) {
        return "JSON-stat-dokumentet har ikke datasættet »%s«%s.".formatted(wanted, names(there));
    }

    private static String names(Collection<String> there) {
        return Quoted.phrase(
                "; dokumentet har "
                        + there.stream().map(name -> "»" + name + "«").collect(Collectors.joining(", ")),
                "");
    }

    @Override
    public String noDimensions(int most) {
        return "JSON-stat-datasættet siger ikke i »id«, hvilke dimensioner det har (1-%d).".formatted(most);
    }

    @Override
    public String otherSizes(int dimensions, int sizes) {
        return "JSON-stat-datasættet har %d dimensioner, men %d størrelser; dokumentet er ikke helt."
                .formatted(dimensions, sizes);
    }

    @Override
    public String otherSize(String dimension, int said, int found) {
        return "%s skal have %d værdier, men har %d.".formatted(named(dimension), said, found);
    }

    @Override
    public String dimensionTwice() {
        return "JSON-stat-datasættet nævner den samme dimension to gange i »id«.";
    }

    @Override
    public String noOrder(String dimension, int values) {
        return "%s siger ikke, i hvilken rækkefølge dens %d værdier står.".formatted(named(dimension), values);
    }

    @Override
    public String wrongPlace(String dimension, String value, String place) {
        return "%s har %s, der ikke kan være rigtig."
                .formatted(
                        named(dimension),
                        Quoted.phrase("værdien »%s« på en plads (%s)".formatted(value, place), "en værdi på en plads"));
    }

    private static String named(String dimension) {
        return Quoted.phrase("Dimensionen " + Quoted.shown(dimension), "En dimension");
    }

    @Override
    public String otherCount(int figures, int places) {
        return "Der er %d tal, men dimensionerne giver plads til %d; dokumentet er ikke helt."
                .formatted(figures, places);
    }

    @Override
    public String noFigures() {
        return "JSON-stat-dokumentet har ingen tal under »value«.";
    }

    @Override
    public String noPlace(String number, int places) {
        return "»value« har %s, men dimensionerne giver kun plads til 0-%d."
                .formatted(
                        Quoted.phrase("tallet nr. " + Quoted.shown(number), "et tal med et andet nummer"), places - 1);
    }

    @Override
    public String unreadableTime(String updated) {
        return "Kildens opdateringstid%s kunne ikke læses.".formatted(Quoted.phrase(" " + Quoted.shown(updated), ""));
    }
}
