package dk.sigtepunkt.contracts.identity;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.time.LocalDate;

/**
 * That an item carries on where an earlier one ended: after a rename, a split or a merge; or, of an indicator with a
 * series of its own, that it takes an earlier one's place.
 *
 * @param former the earlier item, of the same kind, in the same committee or another
 * @param from the first day on which the new item holds
 * @param comparable of an indicator: whether figures from before that day measure the same thing; when not, they are
 *     shown behind a marked break and never judged
 * @param ownSeries of an indicator: whether it measures something else, so that it has a series of its own and takes
 *     over none of the former one's figures
 */
public record Succession(ItemRef former, LocalDate from, String reason, boolean comparable, boolean ownSeries) {
    public Succession {
        ValueCheck.text("begrundelsen for en afløsning", reason);
        ValueCheck.that(
                comparable || !ownSeries, "en indikator med sin egen serie overtager ingen tal; udelad comparable");
    }

    /** The former one's series is carried on. */
    public Succession(ItemRef former, LocalDate from, String reason, boolean comparable) {
        this(former, from, reason, comparable, false);
    }
}
