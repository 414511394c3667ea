package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.identity.ItemRef;
import java.util.function.Predicate;

/** Finds a key for an item that comes from elsewhere. */
final class FreeKey {
    private static final int LONGEST = 60;

    private FreeKey() {}

    /** Its own key, else that with the former committee's id before it, else that with a number after it. */
    static String of(ItemRef former, Predicate<String> used) {
        if (!used.test(former.key())) {
            return former.key();
        }
        String prefixed = former.committee() + "-" + former.key();
        String key = ending(prefixed, "");
        for (int number = 2; used.test(key); number++) {
            key = ending(prefixed, "-" + number);
        }
        return key;
    }

    private static String ending(String key, String end) {
        int room = LONGEST - end.length();
        String cut = key.length() <= room ? key : key.substring(0, room);
        return (cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut) + end;
    }
}
