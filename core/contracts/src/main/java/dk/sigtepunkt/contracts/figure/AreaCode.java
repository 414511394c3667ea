package dk.sigtepunkt.contracts.figure;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.util.regex.Pattern;

/**
 * A place that a figure is about: Danmarks Statistik's three-digit code (101 is København, 000 the whole country) or a
 * local key of the municipality's own.
 */
public record AreaCode(String value) implements Comparable<AreaCode> {
    private static final Pattern FORM = Pattern.compile("[0-9a-z][0-9a-z-]{0,39}");

    public AreaCode {
        ValueCheck.that(
                FORM.matcher(value).matches(),
                "området »%s« skal være en kode på 1-40 tegn (a-z, 0-9, -), fx 101".formatted(value));
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
