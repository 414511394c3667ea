package dk.sigtepunkt.security.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a stand-in, and the ID tokens that it makes with them, right and wrong. */
final class StandInTokens {
    private static final int BITS = 2048;
    private static final int LIFE_SECONDS = 300;

    // Made once: a key takes longer than a test.
    private static final RSAKey FIRST = key("kid-0");
    private static final RSAKey STRANGE = key("kid-strange");

    private final String issuer;
    private final Clock clock = Clock.systemUTC();
    private int rotations;
    private RSAKey current = FIRST;
    private Optional<String> first = Optional.empty();

    StandInTokens(String issuer) {
        this.issuer = issuer;
    }

    private static RSAKey key(String name) {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(name)
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** From now on another key signs, and the one before is not published any more. */
    synchronized void rotate() {
        rotations++;
        current = key("kid-" + rotations);
    }

    synchronized String published() {
        return new JWKSet(List.of(current.toPublicJWK())).toString();
    }

    synchronized String idToken(String client, String nonce, Map<String, Object> person, Fault fault)
            throws JOSEException {
        JWTClaimsSet claims = claims(client, nonce, person, fault);
        String token = first.filter(one -> fault == Fault.OLD_TOKEN).orElse(signed(claims, fault));
        first = first.or(() -> Optional.of(token));
        return token;
    }

    private JWTClaimsSet claims(String client, String nonce, Map<String, Object> person, Fault fault) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(fault == Fault.WRONG_ISSUER ? "https://login.evil.example" : issuer)
                .audience(fault == Fault.WRONG_AUDIENCE ? "another-client" : client)
                .claim("nonce", fault == Fault.WRONG_NONCE ? "another-nonce" : nonce)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(LIFE_SECONDS)));
        person.forEach(claims::claim);
        switch (fault) {
            case NO_NONCE -> claims.claim("nonce", null);
            case NO_SUBJECT -> claims.subject(null);
            case NO_EXPIRY -> claims.expirationTime(null);
            case EXPIRED -> claims.expirationTime(Date.from(now.minusSeconds(LIFE_SECONDS)));
            case EXPIRED_WITHIN_SKEW -> claims.expirationTime(Date.from(now.minusSeconds(50)));
            case ISSUED_AHEAD ->
                claims.issueTime(Date.from(now.plusSeconds(LIFE_SECONDS)))
                        .expirationTime(Date.from(now.plusSeconds(2 * LIFE_SECONDS)));
            case ISSUED_AHEAD_WITHIN_SKEW -> claims.issueTime(Date.from(now.plusSeconds(50)));
            case FOREIGN_PARTY ->
                claims.audience(List.of(client, "another-client")).claim("azp", "another-client");
            case NO_PARTY -> claims.audience(List.of(client, "another-client"));
            case LOW_ACR -> claims.claim("acr", "urn:low");
            case GROUPS_OVERAGE ->
                claims.claim("groups", null)
                        .claim("_claim_names", Map.of("groups", "src1"))
                        .claim("_claim_sources", Map.of("src1", Map.of("endpoint", "https://graph.example/groups")));
            default -> claims.claim("fault", null);
        }
        return claims.build();
    }

    private String signed(JWTClaimsSet claims, Fault fault) throws JOSEException {
        if (fault == Fault.ALG_NONE) {
            return new PlainJWT(claims).serialize();
        }
        if (fault == Fault.HS256_WITH_PUBLIC_KEY) {
            SignedJWT token = new SignedJWT(header(JWSAlgorithm.HS256, current), claims);
            token.sign(new MACSigner(current.toPublicJWK().toJSONString().getBytes(UTF_8)));
            return token.serialize();
        }
        RSAKey named = fault == Fault.UNKNOWN_KEY ? STRANGE : current;
        SignedJWT token = new SignedJWT(header(JWSAlgorithm.RS256, named), claims);
        token.sign(new RSASSASigner(fault == Fault.WRONG_SIGNATURE ? STRANGE : named));
        String text = token.serialize();
        return fault == Fault.BROKEN_SIGNATURE ? broken(text) : text;
    }

    private static JWSHeader header(JWSAlgorithm algorithm, RSAKey key) {
        return new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build();
    }

    private static String broken(String token) {
        int at = token.lastIndexOf('.') + 10;
        return token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1);
    }
}
