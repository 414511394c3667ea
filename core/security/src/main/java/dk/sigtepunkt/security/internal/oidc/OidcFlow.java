package dk.sigtepunkt.security.internal.oidc;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import dk.sigtepunkt.domain.oidc.OidcAttempt;
import dk.sigtepunkt.domain.oidc.OidcAttempts;
import dk.sigtepunkt.domain.oidc.OidcRefusal.Reason;
import dk.sigtepunkt.domain.oidc.OidcWords;
import dk.sigtepunkt.security.OpenIdConnect;
import dk.sigtepunkt.security.OpenIdConnect.Leaving;
import dk.sigtepunkt.security.OpenIdConnect.Proven;
import dk.sigtepunkt.security.OpenIdConnect.ProviderAnswer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The way to the provider and back, of one configuration. */
final class OidcFlow {
    private static final Duration OPEN = Duration.ofMinutes(OpenIdConnect.MINUTES);

    private final OidcSettings settings;
    private final OidcAttempts attempts;
    private final Clock clock;
    private final Provider provider;
    private final IdTokens tokens;

    /** @param patience how long the provider may take for one answer */
    OidcFlow(OidcSettings settings, OidcAttempts attempts, Clock clock, Duration patience) {
        this.settings = settings;
        this.attempts = attempts;
        this.clock = clock;
        this.provider = new Provider(settings.client().issuer(), new BoundedSender(patience), clock);
        this.tokens = new IdTokens(settings.client(), new ProviderKeys(provider, clock));
    }

    /** What only the two ends of an attempt know. */
    private record Kept(CodeVerifier verifier, Nonce nonce) {
        String text() {
            return verifier.getValue() + " " + nonce.getValue();
        }

        static Optional<Kept> read(String text) {
            int space = text.indexOf(' ');
            return space < 0
                    ? Optional.empty()
                    : Optional.of(
                            new Kept(new CodeVerifier(text.substring(0, space)), new Nonce(text.substring(space + 1))));
        }
    }

    Leaving depart(String nextPath) throws Refusal {
        OIDCProviderMetadata metadata = provider.metadata();
        State state = new State();
        Kept kept = new Kept(new CodeVerifier(), new Nonce());
        String secret = BrowserSealed.freshSecret();
        String hash = BrowserSealed.hash(state.getValue());
        OidcAttempt attempt = new OidcAttempt(
                hash,
                BrowserSealed.close(kept.text(), secret, hash),
                nextPath,
                clock.instant().plus(OPEN));
        if (!attempts.begin(attempt, clock.instant())) {
            throw Refusal.of(Reason.TOO_MANY_ATTEMPTS, OidcWords::tooManyAttempts, "begin");
        }
        AuthenticationRequest.Builder asked = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        Scope.parse(settings.client().scopes()),
                        clientId(),
                        settings.returns().signedIn())
                .endpointURI(metadata.getAuthorizationEndpointURI())
                .state(state)
                .nonce(kept.nonce())
                .codeChallenge(kept.verifier(), CodeChallengeMethod.S256);
        List<ACR> requested =
                settings.assurance().requested().stream().map(ACR::new).toList();
        if (!requested.isEmpty()) {
            asked.acrValues(requested);
        }
        return new Leaving(asked.build().toURI(), secret);
    }

    Proven arrive(ProviderAnswer answer, String secret) throws Refusal {
        String hash = BrowserSealed.hash(answer.state().orElseThrow(() -> Refusal.unknownAttempt("no state")));
        OidcAttempt attempt = attempts.take(hash, clock.instant())
                .orElseThrow(() -> Refusal.unknownAttempt("used, expired or never begun"));
        Kept kept = BrowserSealed.open(attempt.sealed(), secret, hash)
                .flatMap(Kept::read)
                .orElseThrow(() -> Refusal.unknownAttempt("another browser"));
        OIDCProviderMetadata metadata = provider.metadata();
        checkIssuer(answer, metadata);
        if (answer.error().isPresent()) {
            throw refusedByProvider("authorization", answer.error().get());
        }
        String code = answer.code()
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Refusal.garbage("authorization: no code"));
        JWT token = idToken(metadata, code, kept.verifier());
        return new Proven(
                new PersonReader(settings).read(tokens.claims(token, kept.nonce())),
                attempt.nextPath(),
                token.serialize());
    }

    Optional<URI> signOut(Optional<String> idToken) throws Refusal {
        URI address = provider.metadata().getEndSessionEndpointURI();
        if (address == null || !ProviderAddresses.permitted(address)) {
            return Optional.empty();
        }
        URI back = settings.returns().signedOut().orElse(null);
        LogoutRequest request = new LogoutRequest(
                address, idToken.flatMap(OidcFlow::parsed).orElse(null), null, clientId(), back, null, null);
        return Optional.of(request.toURI());
    }

    /** An answer of another provider that was mixed in (RFC 9207). */
    private void checkIssuer(ProviderAnswer answer, OIDCProviderMetadata metadata) throws Refusal {
        boolean other = answer.issuer()
                .filter(issuer -> !issuer.equals(settings.client().issuer()))
                .isPresent();
        boolean unsaid = metadata.supportsAuthorizationResponseIssuerParam()
                && answer.issuer().isEmpty();
        if (other || unsaid) {
            throw Refusal.badToken("authorization: iss");
        }
    }

    private JWT idToken(OIDCProviderMetadata metadata, String code, CodeVerifier verifier) throws Refusal {
        String step = "token";
        TokenRequest request = new TokenRequest.Builder(
                        metadata.getTokenEndpointURI(),
                        authentication(metadata),
                        new AuthorizationCodeGrant(
                                new AuthorizationCode(code), settings.returns().signedIn(), verifier))
                .build();
        HTTPResponse answer = provider.send(request.toHTTPRequest(), step);
        if (answer.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
            throw Refusal.down(step + ": " + answer.getStatusCode());
        }
        if (answer.getStatusCode() < HTTPResponse.SC_BAD_REQUEST && answer.getStatusCode() != HTTPResponse.SC_OK) {
            throw Refusal.garbage(step + ": " + answer.getStatusCode());
        }
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(answer);
            if (!response.indicatesSuccess()) {
                throw refusedByProvider(
                        step,
                        String.valueOf(
                                response.toErrorResponse().getErrorObject().getCode()));
            }
            JWT token = ((OIDCTokenResponse) response.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
            if (token == null) {
                throw Refusal.garbage(step + ": no id token");
            }
            return token;
        } catch (ParseException | IllegalArgumentException garbage) {
            // What the parser says may hold what it could not read, and that may be a token.
            throw Refusal.garbage(step + ": " + garbage.getClass().getSimpleName());
        }
    }

    private ClientAuthentication authentication(OIDCProviderMetadata metadata) throws Refusal {
        Secret secret = new Secret(settings.client()
                .secret()
                .read()
                .orElseThrow(() -> Refusal.of(Reason.OFF, OidcWords::off, "the client's secret is gone")));
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        boolean basic = methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return basic ? new ClientSecretBasic(clientId(), secret) : new ClientSecretPost(clientId(), secret);
    }

    private ClientID clientId() {
        return new ClientID(settings.client().id());
    }

    /** Codes are words with underscores; what is none is not repeated to the log. */
    private static Refusal refusedByProvider(String step, String code) {
        String said = code.matches("[a-z_]{1,40}") ? code : "no code";
        return Refusal.of(Reason.PROVIDER_REFUSED, OidcWords::providerRefused, step + ": " + said);
    }

    private static Optional<JWT> parsed(String idToken) {
        try {
            return Optional.of(JWTParser.parse(idToken));
        } catch (java.text.ParseException none) {
            return Optional.empty();
        }
    }
}
