package dk.sigtepunkt.domain.council;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.strategy.OfficialWording;
import java.util.List;
import java.util.function.Function;

/** What a decision of the council is about. */
public sealed interface CouncilSubject {
    /** What subjects are called when they are written. */
    List<String> NAMES = List.of("area", "area-ends", "target");

    /** How an area is worded, and under which sigtepunkt it primarily stands; an area that is new to the list is added. */
    record Area(FocusAreaRef area, OfficialWording wording, SigtepunktId sigtepunkt) implements CouncilSubject {}

    /** That an area is the council's no more. */
    record AreaEnds(FocusAreaRef area) implements CouncilSubject {}

    /**
     * Where an indicator should be at the end of a period.
     *
     * @param low the lowest value that meets the target
     * @param high the highest; equal to {@code low} unless it is a band
     */
    record TargetSet(IndicatorId indicator, Period period, double low, double high) implements CouncilSubject {
        /** One value. */
        public TargetSet(IndicatorId indicator, Period period, double value) {
            this(indicator, period, value, value);
        }

        public boolean band() {
            return low != high;
        }
    }

    /** One of {@link #NAMES}. */
    default String name() {
        return fold(area -> "area", ends -> "area-ends", target -> "target");
    }

    /** What it decides about: of two about the same thing from the same day on, the one written later counts. */
    default String thing() {
        return fold(
                area -> area.area().toString(),
                ends -> ends.area().toString(),
                target -> target.indicator() + " " + target.period().end());
    }

    default <T> T fold(Function<Area, T> area, Function<AreaEnds, T> ends, Function<TargetSet, T> target) {
        if (this instanceof Area one) {
            return area.apply(one);
        }
        return this instanceof AreaEnds one ? ends.apply(one) : target.apply((TargetSet) this);
    }
}
