package dk.sigtepunkt.rest.internal.http;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Numbers as a person would write them: 46890, not 46890.0. */
public final class Decimal {
    private static final double LONGEST_PLAIN = 1e15;

    private Decimal() {}

    public static BigDecimal of(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() < 0 && Math.abs(value) < LONGEST_PLAIN ? exact.setScale(0) : exact;
    }

    static @Nullable public BigDecimal of(OptionalDouble value) {
        return value.isPresent() ? of(value.getAsDouble()) : null;
    }
}
