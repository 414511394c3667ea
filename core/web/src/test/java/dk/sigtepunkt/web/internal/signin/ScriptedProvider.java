package dk.sigtepunkt.web.internal.signin;

import dk.sigtepunkt.domain.oidc.OidcRefusal;
import dk.sigtepunkt.domain.oidc.ProvenPerson;
import dk.sigtepunkt.security.OpenIdConnect;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A provider that says what the test wants; off until somebody comes by it. */
public final class ScriptedProvider implements OpenIdConnect {
    public static final URI THERE = URI.create("https://login.example/authorize?state=s");
    public static final URI OUT = URI.create("https://login.example/logout");

    /** Who comes back. */
    public Optional<ProvenPerson> person = Optional.empty();

    public Optional<OidcRefusal> refusal = Optional.empty();
    public String next = "";
    public final List<String> secrets = new ArrayList<>();
    public final List<ProviderAnswer> answers = new ArrayList<>();

    @Override
    public Optional<String> label() {
        return person.map(known -> "Log ind med Bakkebys login");
    }

    @Override
    public List<String> faults() {
        return List.of();
    }

    @Override
    public Departure depart(String nextPath) {
        next = nextPath;
        return refusal().<Departure>map(NotLeaving::new).orElseGet(() -> new Leaving(THERE, "c2VjcmV0"));
    }

    private Optional<OidcRefusal> refusal() {
        OidcRefusal off = new OidcRefusal(OidcRefusal.Reason.OFF, "Der er intet.");
        return refusal.or(() -> person.isPresent() ? Optional.empty() : Optional.of(off));
    }

    @Override
    public Arrival arrive(ProviderAnswer answer, String secret) {
        answers.add(answer);
        secrets.add(secret);
        return refusal().<Arrival>map(NotProven::new).orElseGet(() -> new Proven(person.orElseThrow(), next, "token"));
    }

    @Override
    public Optional<URI> signOut(Optional<String> idToken) {
        return Optional.of(OUT);
    }
}
