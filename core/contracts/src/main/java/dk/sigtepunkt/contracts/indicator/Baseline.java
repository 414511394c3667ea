package dk.sigtepunkt.contracts.indicator;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import dk.sigtepunkt.contracts.time.Period;

/** Where an indicator started: the value that progress is counted from, in the indicator's unit. */
public record Baseline(Period period, double value, String source) {
    public Baseline {
        ValueCheck.finite("udgangspunktets værdi", value);
        ValueCheck.text("udgangspunktets kilde", source);
    }
}
