package dk.sigtepunkt.security.internal.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.BadJWTExceptions;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import dk.sigtepunkt.domain.oidc.OidcRefusal.Reason;
import dk.sigtepunkt.domain.oidc.OidcWords;
import java.text.ParseException;
import java.util.Map;
import java.util.Set;

/** Whether what came is signed by the provider, now, for us and for this attempt. */
final class IdTokens {
    static final int SKEW_SECONDS = 60;

    /** Signatures by a key that only the provider has; never one that is made with what everybody may read. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final IDTokenValidator validator;

    IdTokens(OidcSettings.Client client, ProviderKeys keys) {
        validator = new IDTokenValidator(
                new Issuer(client.issuer()),
                new ClientID(client.id()),
                new JWSVerificationKeySelector<>(ALGORITHMS, keys),
                null);
        validator.setMaxClockSkew(SKEW_SECONDS);
    }

    /** @throws Refusal unless all of it holds */
    Map<String, Object> claims(JWT token, Nonce nonce) throws Refusal {
        if (!(token instanceof SignedJWT)) {
            throw badSignature("not signed");
        }
        try {
            validator.validate(token, nonce);
            JWTClaimsSet claims = token.getJWTClaimsSet();
            checkParty(claims);
            return claims.toJSONObject();
        } catch (BadJWTException other) {
            throw BadJWTExceptions.EXPIRED_EXCEPTION.equals(other)
                    ? Refusal.of(Reason.EXPIRED, OidcWords::expired, "exp")
                    : Refusal.badToken(claimOf(other));
        } catch (BadJOSEException forged) {
            throw badSignature(forged.getClass().getSimpleName());
        } catch (KeySourceException noKeys) {
            throw noKeys.getCause() instanceof Refusal refusal ? refusal : Refusal.garbage("keys");
        } catch (JOSEException | ParseException garbage) {
            throw Refusal.garbage("id token: " + garbage.getClass().getSimpleName());
        }
    }

    /** A token for several must be made for us; the library looks only whether we are among them. */
    private void checkParty(JWTClaimsSet claims) throws Refusal {
        Object party = claims.getClaim("azp");
        boolean several = claims.getAudience().size() > 1;
        if (party == null ? several : !party.equals(validator.getClientID().getValue())) {
            throw Refusal.badToken("id token: azp");
        }
    }

    private static Refusal badSignature(String detail) {
        return Refusal.of(Reason.BAD_SIGNATURE, OidcWords::badSignature, detail);
    }

    /** Which claim it was, without what it said. */
    private static String claimOf(BadJWTException fault) {
        String message = String.valueOf(fault.getMessage());
        int end = message.indexOf(':');
        return "id token: " + (end < 0 ? message : message.substring(0, end));
    }
}
