package dk.sigtepunkt.sources.internal.guard;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

final class DanishGuardWords implements GuardWords {
    /** What is kept with a figure, and so stays as it is. */
    static final String TAKEN_OUT = "Eksempeltal taget ud: kilden har intet tal for perioden.";

    private static final int PLACES_SHOWN = 3;

    /** How the kept reference of every figure begins that a source brought. */
    static String brought(String source) {
        return source + ", kørsel ";
    }

    @Override
    public String sign(List<String> places) {
        return Danish.sentence("Fortegnet skifter: " + first(places));
    }

    @Override
    public String jump(double largest, List<String> places) {
        return Danish.sentence(
                "Tallet springer mere end de tilladte %s %%: %s".formatted(percent(largest), first(places)));
    }

    @Override
    public String revised(Place place, Move move) {
        return "%s er %s og var før rettelsen %s".formatted(spoken(place), after(move), before(move));
    }

    @Override
    public String moved(Place place, Move move) {
        return "%s er %s mod %s i perioden før".formatted(spoken(place), after(move), before(move));
    }

    private static String after(Move move) {
        return Danish.amount(move.after(), move.unit());
    }

    private static String before(Move move) {
        return Danish.amount(move.before(), move.unit());
    }

    @Override
    public String allZero() {
        return "Alle tal i svaret er 0.";
    }

    @Override
    public String missingPeriods(List<String> places) {
        return Danish.sentence("Der mangler perioder: " + first(places));
    }

    @Override
    public String gone(Place place) {
        return spoken(place) + " er kendt, men mangler i svaret";
    }

    @Override
    public String hole(Place before, Period after) {
        return "mellem %s og %s".formatted(spoken(before), after.code());
    }

    @Override
    public String shrunk(long lacking, int known, double largest) {
        return "Svaret mangler %d af de %d tal, som kilden tidligere har leveret; højst %s %% må mangle."
                .formatted(lacking, known, percent(largest));
    }

    @Override
    public String anotherUnit(Optional<String> named, String expected) {
        return "Kilden opgør i %s; der var ventet »%s«."
                .formatted(named.map("»%s«"::formatted).orElse("en enhed, som den ikke nævner"), expected);
    }

    @Override
    public String closed() {
        return "Kilden melder, at tabellen er lukket; se efter, om tallene er hele, og hvor de findes fremover.";
    }

    /** A figure for the whole municipality is named by its period alone. */
    private static String spoken(Place place) {
        SeriesKey series = place.cell().series();
        boolean whole = series.breakdown().equals(Breakdown.TOTAL);
        String area = series.area().equals(place.own()) && whole ? "" : " for område " + series.area();
        return place.cell().period().code() + (whole ? area : area + " (" + series.breakdown() + ")");
    }

    private static String first(List<String> places) {
        String first = places.stream().limit(PLACES_SHOWN).collect(Collectors.joining("; "));
        return places.size() <= PLACES_SHOWN ? first : first + "; og %d til".formatted(places.size() - PLACES_SHOWN);
    }

    private static String percent(double share) {
        return Danish.number(share * 100, 0);
    }
}
