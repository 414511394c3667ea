package dk.sigtepunkt.domain.steps;

import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Keys of actions that people begin: from the title once, and never changed with it. */
final class ActionKeys {
    /** Where a written area cannot be taken and more is read all the same. */
    static final FocusAreaKey PLACEHOLDER = new FocusAreaKey("intet");

    private static final int LONGEST = 50;
    private static final String NAMELESS = "handling";

    private ActionKeys() {}

    /** @param used those that are or were of the committee */
    static String of(String title, Predicate<String> used) {
        String key = plain(title);
        String free = key;
        for (int next = 2; used.test(free); next++) {
            free = key + "-" + next;
        }
        return free;
    }

    private static String plain(String title) {
        String latin = title.toLowerCase(Locale.ROOT)
                .replace(Character.toString(0xE6), "ae")
                .replace(Character.toString(0xF8), "oe")
                .replace(Character.toString(0xE5), "aa");
        String letters = Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String begun = letters.replaceAll("^[^a-z]+", "");
        String cut = begun.length() > LONGEST ? begun.substring(0, LONGEST) : begun;
        String key = cut.replaceAll("-+$", "");
        return key.isEmpty() ? NAMELESS : key;
    }
}
