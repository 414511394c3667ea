package dk.sigtepunkt.sources.internal.read.figures;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.Quoted;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class DanishFigureReadingWords implements FigureReadingWords {
    private static final int COLUMNS_SHOWN = 30;
    private static final int VALUES_SHOWN = 8;

    @Override
    public String nothingTakenIn(Collection<String> faults, long more) {
        String sentence = "Ingen af tallene er taget ind. " + String.join(". ", faults) + ".";
        return more > 0 ? sentence + " Der er %d fejl mere.".formatted(more) : sentence;
    }

    @Override
    public String unknownIndicator(IndicatorId indicator) {
        return "Indikatoren %s findes ikke".formatted(indicator);
    }

    @Override
    public String noColumn(List<String> missing, List<String> there) {
        return "Kolonnen %s findes ikke; tabellen har %s"
                .formatted(
                        quoted(missing, COLUMNS_SHOWN),
                        there.isEmpty()
                                ? "ingen"
                                : Quoted.phrase(
                                        quoted(there, COLUMNS_SHOWN),
                                        Danish.count(there.size(), "anden kolonne", "andre kolonner")));
    }

    @Override
    public String noRows(IndicatorId indicator) {
        return nothing(indicator, "tabellen har ingen rækker");
    }

    @Override
    public String noSuchValue(IndicatorId indicator, String column, String wanted, Collection<String> there) {
        return nothing(
                indicator, "kolonnen »%s« har ikke værdien »%s«, men %s".formatted(column, wanted, others(there)));
    }

    @Override
    public String neverTogether(IndicatorId indicator, Map<String, String> wanted) {
        return nothing(
                indicator,
                "hver værdi findes, men ingen række har %s på én gang"
                        .formatted(wanted.entrySet().stream()
                                .map(entry -> "%s = »%s«".formatted(entry.getKey(), entry.getValue()))
                                .collect(Collectors.joining(" og "))));
    }

    @Override
    public String noSuchArea(
            IndicatorId indicator, String column, Collection<String> wanted, Collection<String> there) {
        return nothing(
                indicator,
                "kolonnen »%s« har ingen af områderne %s, men %s"
                        .formatted(column, quoted(wanted, VALUES_SHOWN), others(there)));
    }

    private static String nothing(IndicatorId indicator, String why) {
        return "Ingen række passer til indikatoren %s: %s".formatted(indicator, why);
    }

    /** What stands in the file. */
    private static String others(Collection<String> values) {
        return Quoted.phrase(
                values.isEmpty() ? "ingen" : quoted(values, VALUES_SHOWN),
                Danish.count(values.size(), "anden værdi", "andre værdier"));
    }

    private static String quoted(Collection<String> values, int most) {
        String shown = values.stream().limit(most).map(Quoted::shown).collect(Collectors.joining(", "));
        return values.size() > most ? shown + " og %d til".formatted(values.size() - most) : shown;
    }

    @Override
    public String twice(String place, String other, FigureReader.Cell cell) {
        String whole = "%s for %s, område %s%s"
                .formatted(
                        cell.indicator(),
                        cell.period(),
                        cell.area(),
                        cell.breakdown().equals(Breakdown.TOTAL) ? "" : ", " + cell.breakdown());
        return "%s og %s handler begge om %s".formatted(place, other, Quoted.phrase(whole, "det samme tal"));
    }

    @Override
    public String inCell(String place, String column, String fault) {
        return "%s, kolonnen »%s«: %s".formatted(place, column, fault);
    }

    @Override
    public String inCount(String column, String fault) {
        return "antallet i kolonnen »%s«: %s".formatted(column, fault);
    }

    @Override
    public String negativeCount(String column) {
        return "antallet i kolonnen »%s« er under nul".formatted(column);
    }

    @Override
    public String emptyBreakdown(String name) {
        return "opdelingen »%s« er tom".formatted(name);
    }

    @Override
    public String emptyArea() {
        return "området er tomt";
    }

    @Override
    public String noAreaCode(String cell) {
        return "%s er ikke en områdekode; oversæt kildens navne til koder under »areas«".formatted(Quoted.cell(cell));
    }

    @Override
    public String notBegun(String cell) {
        return "perioden %s er ikke begyndt, og indikatoren ser ikke frem".formatted(Quoted.of(cell, "i cellen"));
    }

    @Override
    public String mark(String mark) {
        return "Kildens mærke: »%s«".formatted(mark);
    }

    @Override
    public String otherMark() {
        return "Kilden har et mærke ved tallet, som ikke gengives.";
    }
}
