package dk.sigtepunkt.contracts.internal;

import java.util.regex.Pattern;

/** Checks that the values of this package share. Messages are Danish: they reach the person who wrote the content. */
public final class ValueCheck {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 60;

    private ValueCheck() {}

    public static String key(String what, String value) {
        if (!KEY.matcher(value).matches() || value.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("%s »%s« skal være 1-%d små bogstaver a-z, tal og enkelte bindestreger"
                    .formatted(what, value, LONGEST_KEY));
        }
        return value;
    }

    public static String text(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " må ikke være tom");
        }
        return value;
    }

    public static double finite(String what, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(what + " skal være et endeligt tal");
        }
        return value;
    }

    public static void that(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
