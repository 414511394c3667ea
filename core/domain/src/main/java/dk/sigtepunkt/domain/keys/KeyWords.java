package dk.sigtepunkt.domain.keys;

import java.util.List;
import java.util.Locale;

/** Why a person's key is not added: each as sentences with their full stops, and with what to do. */
interface KeyWords {
    /** Danish until there is another set. */
    static KeyWords in(Locale language) {
        return new DanishKeyWords();
    }

    String noLabel();

    String labelTooLong(int characters, int most);

    String noKey();

    String privateKey();

    String unreadable();

    String unknownKind(String kind, List<String> taken);

    String tooShort(int bits, int least);

    String taken();

    String tooMany(int most);

    String noAccount();

    String beyondKey();
}
