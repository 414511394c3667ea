package dk.sigtepunkt.contracts.indicator;

import dk.sigtepunkt.contracts.internal.ValueCheck;

/**
 * The shares of the expected progress that separate the assessments.
 *
 * @param onTrack at least this share is on track; 0 to 1
 * @param attention at least this share needs attention, less is off course; below {@code onTrack}
 */
public record Thresholds(double onTrack, double attention) {
    public static final Thresholds DEFAULT = new Thresholds(0.95, 0.70);

    public Thresholds {
        ValueCheck.that(
                0 <= attention && attention < onTrack && onTrack <= 1,
                "grænserne skal opfylde 0 ≤ attention < onTrack ≤ 1");
    }
}
