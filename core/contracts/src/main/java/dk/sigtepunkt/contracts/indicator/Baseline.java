package dk.sigtepunkt.contracts.indicator;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import dk.sigtepunkt.contracts.time.Period;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an indicator started: the value that progress is counted from, in the indicator's unit.
 *
 * @param source where the value is from
 * @param adopted who adopted it as the place to count from; empty when nobody has
 */
public record Baseline(Period period, double value, String source, Optional<Adoption> adopted) {
    public Baseline {
        ValueCheck.finite("udgangspunktets værdi", value);
        ValueCheck.text("udgangspunktets kilde", source);
    }

    /** One that nobody has adopted. */
    public Baseline(Period period, double value, String source) {
        this(period, value, source, Optional.empty());
    }

    /** Whether it is made up, as its source says by the same word as a made-up figure's. */
    public boolean example() {
        return source.toLowerCase(Locale.ROOT).contains("eksempel");
    }
}
