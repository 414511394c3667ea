package dk.sigtepunkt.domain.roots;

import dk.sigtepunkt.domain.roots.Measure.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A fact as numbers of a text are held against it. */
record FactFit(ReportFact fact, Measure measure) {
    /** A rounding that moves a number farther than this share of it makes another number of it. */
    private static final BigDecimal FARTHEST = new BigDecimal("0.05");

    /** So many points a share in words may be from what it is said of: plainly, about, and somewhat more or less. */
    private static final double NEARLY = 1.5;

    private static final double ABOUT = 3;
    private static final double MORE = 6;
    private static final int SMALL = 100;
    private static final int STEM = 6;

    static FactFit of(ReportFact fact) {
        return new FactFit(fact, DanishUnits.measure(fact));
    }

    /** The word for what it counts; empty where it is a share, an amount or a rank. */
    String noun() {
        return measure.noun();
    }

    /** Whether the number's unit can be this fact's. */
    boolean measures(WrittenNumber number, boolean nounKnown) {
        Measure written = number.measure();
        return switch (written.kind()) {
            case BARE -> true;
            case COUNTED ->
                (measure.kind() == Kind.COUNTED
                                && (nounKnown ? written.words().contains(measure.noun()) : unnamed(written)))
                        || (written.scaled() && written.noun().isEmpty() && measure.kind() == Kind.MONEY)
                        || (measure.kind() == Kind.RANK && DanishUnits.ranks(written));
            case SHARE -> measure.kind() == Kind.PERCENT;
            default -> written.kind() == measure.kind();
        };
    }

    /** Small numbers are alike by chance: one of something else than what the fact counts is not the fact. */
    private boolean unnamed(Measure written) {
        return Math.abs(fact.value()) >= SMALL
                || fact.unit().decimals() > 0
                || fact.label()
                        .toLowerCase(Locale.ROOT)
                        .contains(stem(written.words().get(0)));
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    /** Whether the number is this fact, at the precision that it is written with. */
    boolean is(WrittenNumber number) {
        Measure written = number.measure();
        if (written.kind() == Kind.SHARE) {
            return roughly(number);
        }
        BigDecimal factor = measure.factor();
        return same(number, written.factor(), factor)
                || (written.kind() == Kind.BARE && measure.scaled() && same(number, BigDecimal.ONE, BigDecimal.ONE));
    }

    /** A share in words is about so many percent: »godt halvdelen« is a little more than 50, »en tredjedel« 32 as well. */
    private boolean roughly(WrittenNumber number) {
        double over = Math.abs(fact.value()) - number.value().doubleValue();
        return switch (number.rounded()) {
            case NO -> Math.abs(over) <= NEARLY;
            case NEAREST -> Math.abs(over) <= ABOUT;
            case DOWN -> over >= 0 && over <= MORE;
            case UP -> over <= 0 && -over <= MORE;
        };
    }

    /** Whether it is a count of what the number counts, and so many. */
    boolean counts(WrittenNumber number, BigDecimal many) {
        return measure.kind() == Kind.COUNTED
                && number.measure().words().contains(measure.noun())
                && BigDecimal.valueOf(fact.value()).compareTo(many) == 0;
    }

    private boolean same(WrittenNumber number, BigDecimal writtenIn, BigDecimal toldIn) {
        BigDecimal exact = BigDecimal.valueOf(fact.value()).multiply(toldIn);
        BigDecimal written = number.value().multiply(writtenIn);
        if (number.signed() && written.signum() * exact.signum() < 0) {
            return false;
        }
        BigDecimal step = number.step().multiply(writtenIn);
        BigDecimal value = written.abs();
        // Most are far away, and need not be rounded.
        if (value.subtract(exact.abs()).abs().compareTo(step.add(shownStep(toldIn))) > 0) {
            return false;
        }
        BigDecimal shown = rounded(exact.abs(), shownStep(toldIn), RoundingMode.HALF_UP);
        // With no unit and no word for it, a number is rounded no farther than the report itself does.
        boolean alone = number.measure().kind() == Kind.BARE
                && number.rounded() == WrittenNumber.Rounded.NO
                && step.compareTo(shownStep(toldIn)) >= 0;
        return value.compareTo(shown) == 0
                || value.compareTo(exact.abs()) == 0
                || (!alone && rounds(number, value, exact.abs(), step))
                || (!alone && step.compareTo(shownStep(toldIn)) >= 0 && rounds(number, value, shown, step));
    }

    private BigDecimal shownStep(BigDecimal toldIn) {
        return BigDecimal.ONE.movePointLeft(fact.unit().decimals()).multiply(toldIn);
    }

    private static boolean rounds(WrittenNumber number, BigDecimal written, BigDecimal told, BigDecimal step) {
        boolean same = written.compareTo(rounded(told, step, RoundingMode.HALF_UP)) == 0
                || (number.rounded() == WrittenNumber.Rounded.DOWN
                        && written.compareTo(rounded(told, step, RoundingMode.DOWN)) == 0)
                || (number.rounded() == WrittenNumber.Rounded.UP
                        && written.compareTo(rounded(told, step, RoundingMode.UP)) == 0);
        return same && written.subtract(told).abs().compareTo(told.multiply(FARTHEST)) <= 0;
    }

    private static BigDecimal rounded(BigDecimal value, BigDecimal step, RoundingMode how) {
        return value.divide(step, 0, how).multiply(step);
    }

    /** How far the number is from this fact, against the larger of the two: 0 for the same. */
    double distance(WrittenNumber number) {
        double written =
                Math.abs(number.value().multiply(number.measure().factor()).doubleValue());
        double told = Math.abs(fact.value()
                * (number.measure().kind() == Kind.BARE ? 1 : measure.factor().doubleValue()));
        double larger = Math.max(written, told);
        return larger == 0 ? 0 : Math.abs(written - told) / larger;
    }
}
