package dk.sigtepunkt.domain.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What one signs in with. */
public final class Login {
    /** Of the first account, until it has an e-mail address. */
    public static final String FIRST = "administrator";

    /** How the login of an account ends with which everybody may try the product; no real address can. */
    public static final String DEMO = "@demo.invalid";

    /** As long as an e-mail address can be. */
    static final int LONGEST = 254;

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@\\p{Cntrl}\"(),:;<>\\[\\]\\\\]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private Login() {}

    /** As it is shown: composed, and without blanks around it. */
    static String of(String written) {
        return Normalizer.normalize(written.strip(), Normalizer.Form.NFC);
    }

    /** The same for all ways of writing the same login. */
    public static String key(String written) {
        return Normalizer.normalize(of(written).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    /** Whether it is one with which everybody may try the product. */
    public static boolean isDemo(String login) {
        return key(login).endsWith(DEMO);
    }

    /** Whether mail can go there: an address, and not that of an account with which everybody may try the product. */
    public static boolean canGetMail(String login) {
        return address(of(login)) && !isDemo(login);
    }

    static boolean address(String login) {
        return key(login).length() <= LONGEST && ADDRESS.matcher(login).matches();
    }
}
