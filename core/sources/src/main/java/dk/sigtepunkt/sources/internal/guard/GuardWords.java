package dk.sigtepunkt.sources.internal.guard;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why figures wait for a person: findings as whole sentences, and the places that they name. */
interface GuardWords {
    /** Danish until there is another set. */
    static GuardWords in(Locale language) {
        return new DanishGuardWords();
    }

    /** @param places each as {@link #revised} or {@link #moved} says it */
    String sign(List<String> places);

    /** @param largest the largest share that a figure may move by */
    String jump(double largest, List<String> places);

    String revised(Place place, Move move);

    /** Since the period before. */
    String moved(Place place, Move move);

    String allZero();

    /** @param places each as {@link #gone} or {@link #hole} says it */
    String missingPeriods(List<String> places);

    /** That a figure is known and the answer lacks it. */
    String gone(Place place);

    String hole(Place before, Period after);

    /** @param largest the largest share that may be lacking */
    String shrunk(long lacking, int known, double largest);

    /** @param named what the source names; empty when it names none */
    String anotherUnit(Optional<String> named, String expected);

    String closed();

    /** @param own the municipality's area, which needs no name */
    record Place(Cell cell, AreaCode own) {}

    record Move(double before, double after, Unit unit) {}
}
