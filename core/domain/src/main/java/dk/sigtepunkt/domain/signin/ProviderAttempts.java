package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import dk.sigtepunkt.domain.oidc.OidcRefusal;
import java.util.EnumSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells operations who came back from the organisation's own provider and was not let in; counted by address. */
@Component(service = ProviderAttempts.class)
public final class ProviderAttempts {
    /** What is nobody's fault who comes, and what happens before anybody is sent off. */
    private static final Set<OidcRefusal.Reason> NOT_THEIRS = EnumSet.of(
            OidcRefusal.Reason.OFF,
            OidcRefusal.Reason.TOO_MANY_ATTEMPTS,
            OidcRefusal.Reason.PROVIDER_DOWN,
            OidcRefusal.Reason.PROVIDER_GARBAGE);

    private final Tries tries;

    @Activate
    public ProviderAttempts(@Reference Tries tries) {
        this.tries = tries;
    }

    /** @param address where it comes from, as far as that can be believed */
    public void refused(OidcRefusal.Reason reason, String address) {
        if (!NOT_THEIRS.contains(reason) && tries.from(address) instanceof Tries.Try begun) {
            begun.wrong(Reason.NOT_BY_PROVIDER);
        }
    }
}
