package dk.sigtepunkt.domain.pace;

import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.UnitText;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * What is achieved and needed in a year, as it is written: without signs, in a unit of change, and with one decimal more than
 * the figures have where they would say too little.
 *
 * @param pace what is achieved; 0 when it is not known
 */
record Yearly(double pace, double need, Unit unit) {
    private static final double TENS = 10;

    static Yearly of(Prospect prospect) {
        OptionalDouble achieved = prospect.pace()
                .achieved()
                .map(one -> OptionalDouble.of(one.perYear()))
                .orElse(OptionalDouble.empty());
        return new Yearly(
                Math.abs(achieved.orElse(0)),
                Math.abs(prospect.pace().needed().orElse(0)),
                prospect.indicator().unit());
    }

    /** Whether what is achieved would be written as nothing. */
    boolean still() {
        return Math.round(pace * Math.pow(TENS, decimals())) == 0;
    }

    String achieved() {
        return UnitText.distance(Danish.number(pace, decimals()), unit);
    }

    String needed() {
        return UnitText.distance(neededNumber(), unit);
    }

    String neededNumber() {
        return Danish.number(need, decimals());
    }

    private int decimals() {
        double few = TENS * Math.pow(TENS, -unit.decimals());
        boolean small = DoubleStream.of(pace, need).filter(one -> one > 0).anyMatch(one -> one < few);
        return unit.decimals() + (small ? 1 : 0);
    }
}
