package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.committee.FocusArea;
import java.util.function.Function;

/** How content goes against what the council adopted of one area. */
public sealed interface Breach {
    ExpectedFocusArea adopted();

    /** It says other words. */
    record OtherWording(ExpectedFocusArea adopted, OfficialWording wording, FocusArea area) implements Breach {}

    /** It puts the area under another primary sigtepunkt. */
    record OtherSigtepunkt(ExpectedFocusArea adopted, FocusArea area) implements Breach {}

    /** It leaves the area out, and no other carries it on. */
    record LeftOut(ExpectedFocusArea adopted) implements Breach {}

    default <T> T fold(
            Function<OtherWording, T> otherWording,
            Function<OtherSigtepunkt, T> otherSigtepunkt,
            Function<LeftOut, T> leftOut) {
        if (this instanceof OtherWording wording) {
            return otherWording.apply(wording);
        }
        return this instanceof OtherSigtepunkt sigtepunkt
                ? otherSigtepunkt.apply(sigtepunkt)
                : leftOut.apply((LeftOut) this);
    }
}
