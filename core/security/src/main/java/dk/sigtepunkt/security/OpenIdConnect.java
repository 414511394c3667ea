package dk.sigtepunkt.security;

import dk.sigtepunkt.domain.oidc.OidcRefusal;
import dk.sigtepunkt.domain.oidc.ProvenPerson;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Signing in by the organisation's own provider. A browser is sent off by {@link #depart} and comes back to {@link #arrive};
 * each may take up to fifteen seconds, as the provider is asked. Called on the thread of a request, by many at once.
 */
@ProviderType
public interface OpenIdConnect {
    /** How long a browser may take to come back. */
    int MINUTES = 10;

    /** What the way in is called for people; empty when it is not set up, or set up wrongly. */
    Optional<String> label();

    /** What an operator should see to, each a sentence; empty when all is well or it is not set up. */
    List<String> faults();

    /** @param nextPath where the person wants to go afterwards; anything but a path of this server is taken for the front page */
    Departure depart(String nextPath);

    /**
     * Takes what the provider sent the browser back with. An attempt counts once, whatever comes of it.
     *
     * @param secret what {@link Leaving} said, from the browser's cookie; empty when there is none
     */
    Arrival arrive(ProviderAnswer answer, String secret);

    /**
     * Where a browser signs out of the provider.
     *
     * @param idToken what {@link Proven} said, where it was kept
     * @return empty when the provider has no such address, or does not answer
     */
    Optional<URI> signOut(Optional<String> idToken);

    /** What came back in the address; each empty when it is not there. */
    record ProviderAnswer(
            Optional<String> code, Optional<String> state, Optional<String> error, Optional<String> issuer) {
        @Override
        public String toString() {
            return "ProviderAnswer[error=" + error.isPresent() + "]";
        }
    }

    /** Whether a browser may be sent off. */
    sealed interface Departure {
        default <T> T fold(Function<Leaving, T> leaving, Function<NotLeaving, T> not) {
            return this instanceof Leaving off ? leaving.apply(off) : not.apply((NotLeaving) this);
        }
    }

    /**
     * @param address of the provider
     * @param secret for a cookie of this browser alone (HttpOnly, Lax, ten minutes, the path of the return); base64url
     */
    record Leaving(URI address, String secret) implements Departure {
        @Override
        public String toString() {
            return "Leaving[" + address.getHost() + "]";
        }
    }

    record NotLeaving(OidcRefusal why) implements Departure {}

    /** Whether somebody has proven who it is. */
    sealed interface Arrival {
        default <T> T fold(Function<Proven, T> proven, Function<NotProven, T> not) {
            return this instanceof Proven known ? proven.apply(known) : not.apply((NotProven) this);
        }
    }

    /**
     * @param nextPath a path of this server
     * @param idToken for {@link #signOut}; it says who the person is, so it is kept no longer than the session, and sealed
     */
    record Proven(ProvenPerson person, String nextPath, String idToken) implements Arrival {
        @Override
        public String toString() {
            return "Proven[" + person + "]";
        }
    }

    record NotProven(OidcRefusal why) implements Arrival {}
}
