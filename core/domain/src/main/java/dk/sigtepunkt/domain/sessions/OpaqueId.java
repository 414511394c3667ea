package dk.sigtepunkt.domain.sessions;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that say nothing: 100 random bits in twenty signs. */
public final class OpaqueId {
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{20}");
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 20;

    private OpaqueId() {}

    public static boolean is(String text) {
        return FORM.matcher(text).matches();
    }

    /** @param random one that nobody can foresee */
    public static String fresh(RandomGenerator random) {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(at -> SIGNS.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
