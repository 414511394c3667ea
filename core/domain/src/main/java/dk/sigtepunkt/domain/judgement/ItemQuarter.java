package dk.sigtepunkt.domain.judgement;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;

/** What is judged: a focus area in one quarter. */
public record AreaQuarter(FocusAreaRef area, Period quarter) {
    /** {@code committee/key 2026K3}. */
    @Override
    public String toString() {
        return area + " " + quarter.code();
    }
}
