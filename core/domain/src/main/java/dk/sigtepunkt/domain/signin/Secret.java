package dk.sigtepunkt.domain.signin;

import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** What nobody can guess. */
final class Secret {
    private static final int BYTES = 32;
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUP = 4;

    private Secret() {}

    /** 256 random bits, safe in an address. */
    static String token(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Groups of four signs that are not mistaken for each other, twenty bits each. */
    static String written(int groups, RandomGenerator random) {
        return random.ints(groups * (long) GROUP, 0, SIGNS.length())
                .mapToObj(at -> SIGNS.substring(at, at + 1))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
