package dk.sigtepunkt.contracts.indicator;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.util.Optional;

/**
 * The shares of the expected progress that separate the assessments.
 *
 * @param onTrack at least this share is on track; 0 to 1
 * @param attention at least this share needs attention, less is off course; below {@code onTrack}
 * @param adopted who adopted them; empty when nobody has, as for the product's own
 */
public record Thresholds(double onTrack, double attention, Optional<Adoption> adopted) {
    public static final Thresholds DEFAULT = new Thresholds(0.95, 0.70);

    public Thresholds {
        ValueCheck.that(
                0 <= attention && attention < onTrack && onTrack <= 1,
                "grænserne skal opfylde 0 ≤ attention < onTrack ≤ 1");
    }

    /** Ones that nobody has adopted. */
    public Thresholds(double onTrack, double attention) {
        this(onTrack, attention, Optional.empty());
    }
}
