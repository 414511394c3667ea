package dk.sigtepunkt.contracts.indicator;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import dk.sigtepunkt.contracts.time.Period;
import java.util.Optional;

/**
 * Where an indicator should be at the end of a period, in its unit.
 *
 * @param low the lowest value that meets the target
 * @param high the highest; equal to {@code low} unless the indicator's direction is {@link Direction#WITHIN}
 * @param source who set the target, and where
 * @param adopted who adopted it; empty when nobody has
 */
public record Target(Period period, double low, double high, String source, Optional<Adoption> adopted) {
    public Target {
        ValueCheck.finite("målets værdi", low);
        ValueCheck.finite("målets værdi", high);
        ValueCheck.that(low <= high, "målets laveste værdi er større end den højeste");
        ValueCheck.text("målets kilde", source);
    }

    /** One that nobody has adopted. */
    public Target(Period period, double low, double high, String source) {
        this(period, low, high, source, Optional.empty());
    }
}
