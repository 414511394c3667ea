package dk.sigtepunkt.domain.signin;

import static java.util.function.Predicate.not;

import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.credentials.CommonPasswords;
import dk.sigtepunkt.domain.municipality.Installation;
import dk.sigtepunkt.domain.text.Danish;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which passwords are taken: long ones, of any signs, that are not what everybody tries first. No list has the common ones of
 * this length, so what is judged is the kernel: small letters, without digits and signs at its ends, once where it is
 * repeated, and without the words that come to mind here.
 */
@Component(service = PasswordRules.class)
public final class PasswordRules {
    /** In signs as people count them. */
    public static final int SHORTEST = 15;

    public static final int LONGEST = 128;

    private static final int KERNEL = 8;
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_LOGIN = 4;
    private static final Pattern ENDS = Pattern.compile("^\\P{L}+|\\P{L}+$");
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private final CommonPasswords common;
    private final Set<String> house = new LinkedHashSet<>(DanishFirstGuesses.WORDS);
    private final SignInWords words = SignInWords.in(Danish.LOCALE);

    @Activate
    public PasswordRules(@Reference CommonPasswords common, @Reference Installation installation) {
        this.common = common;
        house.addAll(words(installation.municipality().self().name()));
    }

    /** The form in which it is hashed: the same however a keyboard puts æ, ø, å and é together. */
    public static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /**
     * Why a password is not taken, as sentences; empty when it is.
     *
     * @param owner who wants it; empty where that is not known
     */
    public Optional<String> objection(String password, Optional<AccountName> owner) {
        String composed = composed(password);
        int signs = composed.codePointCount(0, composed.length());
        if (composed.codePoints().anyMatch(PasswordRules::unwritable)) {
            return Optional.of(words.unwritable());
        }
        if (signs < SHORTEST) {
            return Optional.of(words.tooShort(signs, SHORTEST));
        }
        if (signs > LONGEST) {
            return Optional.of(words.tooLong(signs, LONGEST));
        }
        return guessed(composed.toLowerCase(Locale.ROOT), owner);
    }

    private Optional<String> guessed(String small, Optional<AccountName> owner) {
        Set<String> own = new LinkedHashSet<>();
        owner.ifPresent(name -> {
            own.addAll(words(name.name()));
            own.addAll(words(name.login().replaceAll("@.*", "")));
        });
        String login = owner.map(name -> name.login().toLowerCase(Locale.ROOT)).orElse("");
        String kernel = kernel(small);
        String letters = once(NO_LETTERS.matcher(small).replaceAll(""));
        if ((login.length() >= SHORTEST_LOGIN && small.contains(login))
                || (without(letters, own).length() < KERNEL && touches(letters, own))) {
            return Optional.of(words.ownName());
        }
        if (Stream.of(small, kernel, letters).anyMatch(common::has)) {
            return Optional.of(words.common());
        }
        Set<String> known = new LinkedHashSet<>(house);
        known.addAll(own);
        String left = without(kernel, known);
        if (left.length() < KERNEL || (without(letters, known).length() < KERNEL && touches(letters, known))) {
            return Optional.of(words.guessable());
        }
        return common.has(left) ? Optional.of(words.common()) : Optional.empty();
    }

    private static boolean touches(String text, Set<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    private static String without(String text, Collection<String> words) {
        String left = text;
        for (String word : words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            left = left.replace(word, " ");
        }
        return kernel(left.replace(" ", ""));
    }

    private static String kernel(String small) {
        return once(ENDS.matcher(small).replaceAll(""));
    }

    /** {@code abc} of {@code abcabcab}. */
    private static String once(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            if (text.startsWith(text.substring(length))) {
                return ENDS.matcher(text.substring(0, length)).replaceAll("");
            }
        }
        return text;
    }

    private static Set<String> words(String text) {
        return Stream.of(NO_LETTERS.split(composed(text).toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .filter(not(String::isBlank))
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private static boolean unwritable(int sign) {
        return Character.isISOControl(sign)
                || !Character.isDefined(sign)
                || Character.getType(sign) == Character.SURROGATE;
    }
}
