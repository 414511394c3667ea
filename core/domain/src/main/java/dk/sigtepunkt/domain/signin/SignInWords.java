package dk.sigtepunkt.domain.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Why somebody does not get in, or a password is not taken: each as sentences with their full stops, and with what to do. */
public interface SignInWords {
    /** Danish until there is another set. */
    static SignInWords in(Locale language) {
        return new DanishSignInWords();
    }

    /** The same whatever was wrong, so that nobody learns which accounts there are. */
    String wrongLogin();

    /** Only said to who knew the password. */
    String givenPasswordIsOver();

    String wrongCode();

    String usedCode();

    String tooLate();

    /** @param wait how long it is still */
    String wait(Duration wait, Instant until);

    String locked(Instant until);

    String wrongOldPassword();

    String badLink();

    String noSuchPerson();

    String tooShort(int signs, int least);

    String tooLong(int signs, int most);

    String unwritable();

    String common();

    String guessable();

    String ownName();

    String same();

    String factorThere();

    String noFactor();

    String wrongOwnerKey();

    /** To the owner of the machine, where nobody signs in as the first administrator any more. */
    String noFirstAdministrator();

    /** To the owner of the machine, where the first administrator has an own password. */
    String firstHasChosen();
}
