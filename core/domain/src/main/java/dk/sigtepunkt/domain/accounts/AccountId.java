package dk.sigtepunkt.domain.accounts;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands for somebody wherever something is told of them for good: it says nothing about who it is, and stays when name
 * and address are gone.
 *
 * @param value {@code p-} for a person or {@code s-} for another system, and 100 random bits in twenty of {@code a-z2-7}
 */
public record AccountId(String value) {
    private static final Pattern FORM = Pattern.compile("[ps]-[a-z2-7]{20}");
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 20;

    /** @throws IllegalArgumentException when it is none */
    public AccountId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no id of an account: " + value);
        }
    }

    /** What somebody sent; empty when it cannot be an id. */
    public static Optional<AccountId> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AccountId(text)) : Optional.empty();
    }

    /** @param random one that nobody can foresee */
    public static AccountId person(RandomGenerator random) {
        return new AccountId("p-" + signs(random));
    }

    /** @param random one that nobody can foresee */
    public static AccountId system(RandomGenerator random) {
        return new AccountId("s-" + signs(random));
    }

    private static String signs(RandomGenerator random) {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(at -> SIGNS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return value;
    }
}
