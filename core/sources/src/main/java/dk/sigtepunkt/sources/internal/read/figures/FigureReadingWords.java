package dk.sigtepunkt.sources.internal.read.figures;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Why a table has no figures for a source's mappings: each fault without its full stop. */
interface FigureReadingWords {
    /** Danish until there is another set. */
    static FigureReadingWords in(Locale language) {
        return new DanishFigureReadingWords();
    }

    /**
     * The whole of it.
     *
     * @param faults the first of them
     * @param more how many there are beside those
     */
    String nothingTakenIn(Collection<String> faults, long more);

    String unknownIndicator(IndicatorId indicator);

    String noColumn(List<String> missing, List<String> there);

    String noRows(IndicatorId indicator);

    String noSuchValue(IndicatorId indicator, String column, String wanted, Collection<String> there);

    /** @param wanted values by column, each of which is there in some row */
    String neverTogether(IndicatorId indicator, Map<String, String> wanted);

    String noSuchArea(IndicatorId indicator, String column, Collection<String> wanted, Collection<String> there);

    /** That two rows are about the same. */
    String twice(String place, String other, FigureReader.Cell cell);

    /** @param fault what is wrong in the cell, with what it quotes marked */
    String inCell(String place, String column, String fault);

    /** @param fault as for {@link #inCell} */
    String inCount(String column, String fault);

    String negativeCount(String column);

    String emptyBreakdown(String name);

    String emptyArea();

    String noAreaCode(String cell);

    String notBegun(String cell);

    /** The note kept with a figure that the source has marked. */
    String mark(String mark);

    /** The note kept with a figure whose mark is too long to be one. */
    String otherMark();
}
