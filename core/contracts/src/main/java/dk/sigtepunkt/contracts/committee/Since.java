package dk.sigtepunkt.contracts.committee;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;

/**
 * The first quarter that a committee or a focus area counts in.
 *
 * @param reason why that is a quarter before it was installed; empty when it is not, or when the council's own list has it
 */
public record Since(Period quarter, String reason) {
    public Since {
        ValueCheck.that(quarter.frequency() == Frequency.QUARTER, "since skal være et kvartal; skriv fx 2025K3");
    }
}
