package dk.sigtepunkt.contracts.figure;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.util.regex.Pattern;

/** A part of a figure's population, for example {@code koen=k}; {@link #TOTAL} when the figure is not divided. */
public record Breakdown(String value) implements Comparable<Breakdown> {
    private static final Pattern FORM = Pattern.compile("|[a-z0-9-]+=[^;=\\s]+(,[a-z0-9-]+=[^;=\\s]+)*");

    public static final Breakdown TOTAL = new Breakdown("");

    public Breakdown {
        ValueCheck.that(
                value.length() <= 100 && FORM.matcher(value).matches(),
                "opdelingen »%s« skrives navn=værdi, fx koen=k".formatted(value));
    }

    @Override
    public int compareTo(Breakdown other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
