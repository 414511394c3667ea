package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.credentials.PasswordHashing;
import dk.sigtepunkt.domain.credentials.Sealing;
import java.time.Instant;

/** What signing in needs around it, for the tests of other modules: quick, and nothing of it a secret. */
public final class SignInDoubles {
    private SignInDoubles() {}

    /** Hashes that can be read. */
    public static PasswordHashing hashing() {
        return new SignInTable.ReadableHashing();
    }

    /** Remembers what it closed. */
    public static Sealing sealing() {
        return new SignInTable.OpenSealing();
    }

    /** Takes every password that is long enough and is not one of a few. */
    public static PasswordRules rules() {
        return new PasswordRules(word -> word.equals("superman"), SignInTable.BAKKEBY);
    }

    /** The code that an app shows. */
    public static String code(String secret, Instant now) {
        return Totp.code(Base32.bytes(secret), Totp.step(now), 6);
    }
}
