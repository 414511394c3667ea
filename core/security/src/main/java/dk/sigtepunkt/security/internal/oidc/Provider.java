package dk.sigtepunkt.security.internal.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What the provider says about itself: asked for when it is needed, kept for an hour, and checked. */
final class Provider {
    private static final Duration KEPT = Duration.ofHours(1);

    /** A provider that is down costs each person one sentence, and not each thread five seconds. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final String issuer;
    private final BoundedSender sender;
    private final Clock clock;
    private Optional<OIDCProviderMetadata> known = Optional.empty();
    private Optional<Refusal> failed = Optional.empty();
    private Instant askAgain = Instant.MIN;

    Provider(String issuer, BoundedSender sender, Clock clock) {
        this.issuer = issuer;
        this.sender = sender;
        this.clock = clock;
    }

    /** @throws Refusal when it is down or says what cannot be used */
    synchronized OIDCProviderMetadata metadata() throws Refusal {
        Instant now = clock.instant();
        // A clock that jumped back must not keep an old answer for ever.
        boolean due = now.isAfter(askAgain) || askAgain.isAfter(now.plus(KEPT));
        if (!due && failed.isPresent()) {
            throw failed.get();
        }
        if (due || known.isEmpty()) {
            ask(now);
        }
        return known.orElseThrow();
    }

    private void ask(Instant now) throws Refusal {
        try {
            known = Optional.of(asked());
            failed = Optional.empty();
            askAgain = now.plus(KEPT);
        } catch (Refusal refusal) {
            failed = Optional.of(refusal);
            askAgain = now.plus(PAUSE);
            throw refusal;
        }
    }

    private OIDCProviderMetadata asked() throws Refusal {
        String step = "discovery";
        try {
            HTTPResponse answer = answer(
                    new HTTPRequest(HTTPRequest.Method.GET, OIDCProviderMetadata.resolveURL(new Issuer(issuer))), step);
            OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(answer.getBody());
            boolean whole = Stream.of(
                            metadata.getAuthorizationEndpointURI(),
                            metadata.getTokenEndpointURI(),
                            metadata.getJWKSetURI())
                    .allMatch(address -> address != null && ProviderAddresses.permitted(address));
            if (!whole || !metadata.getIssuer().getValue().equals(issuer)) {
                throw Refusal.garbage(step + ": issuer or an address");
            }
            return metadata;
        } catch (GeneralException | IllegalArgumentException garbage) {
            throw Refusal.garbage(step + ": " + garbage.getClass().getSimpleName());
        }
    }

    /** @throws Refusal when the provider is down or says what cannot be used */
    JWKSet keys() throws Refusal {
        String step = "keys";
        try {
            URI address = metadata().getJWKSetURI();
            return JWKSet.parse(answer(new HTTPRequest(HTTPRequest.Method.GET, address), step)
                    .getBody());
        } catch (java.text.ParseException | IllegalArgumentException garbage) {
            throw Refusal.garbage(step + ": " + garbage.getClass().getSimpleName());
        }
    }

    /** What the provider answers, whatever its status. */
    HTTPResponse send(HTTPRequest request, String step) throws Refusal {
        try {
            return request.send(sender);
        } catch (IOException silent) {
            throw Refusal.down(step + ": " + silent.getMessage());
        }
    }

    private HTTPResponse answer(HTTPRequest request, String step) throws Refusal {
        request.setAccept("application/json");
        HTTPResponse answer = send(request, step);
        if (answer.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
            throw Refusal.down(step + ": " + answer.getStatusCode());
        }
        if (answer.getStatusCode() != HTTPResponse.SC_OK || answer.getBody() == null) {
            throw Refusal.garbage(step + ": " + answer.getStatusCode());
        }
        return answer;
    }
}
