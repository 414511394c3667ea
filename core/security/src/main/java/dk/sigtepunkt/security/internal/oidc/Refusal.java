package dk.sigtepunkt.security.internal.oidc;

import dk.sigtepunkt.domain.oidc.OidcRefusal;
import dk.sigtepunkt.domain.oidc.OidcRefusal.Reason;
import dk.sigtepunkt.domain.oidc.OidcWords;
import dk.sigtepunkt.domain.text.Danish;
import java.util.function.Function;

/** Ends an attempt: somebody is told one sentence, and the log gets a code and a detail without anything secret. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;
    private static final OidcWords WORDS = OidcWords.in(Danish.LOCALE);

    private final transient OidcRefusal why;
    private final String detail;

    private Refusal(OidcRefusal why, String detail) {
        super(why.reason().code(), null, false, false);
        this.why = why;
        this.detail = detail;
    }

    /** @param detail for the log: which step, and at most the name of a fault */
    static Refusal of(Reason reason, Function<OidcWords, String> sentence, String detail) {
        return new Refusal(new OidcRefusal(reason, sentence.apply(WORDS)), detail);
    }

    static Refusal down(String step) {
        return of(Reason.PROVIDER_DOWN, OidcWords::providerDown, step);
    }

    static Refusal garbage(String step) {
        return of(Reason.PROVIDER_GARBAGE, OidcWords::providerGarbage, step);
    }

    static Refusal unknownAttempt(String detail) {
        return of(Reason.UNKNOWN_ATTEMPT, OidcWords::unknownAttempt, detail);
    }

    static Refusal badToken(String detail) {
        return of(Reason.BAD_TOKEN, OidcWords::badToken, detail);
    }

    OidcRefusal why() {
        return why;
    }

    String detail() {
        return detail;
    }
}
