package dk.sigtepunkt.security.internal.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2Test {
    private static final Argon2.Cost CHEAP = new Argon2.Cost(64, 1, 1);
    private static final String PASSWORD = "rødgrød med fløde på";

    private static byte[] bytes(int count, int value) {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    /** RFC 9106, section 5.3. */
    @Test
    void theVectorOfTheStandardComesOut() {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32)
                .withIterations(3)
                .withParallelism(4)
                .withSalt(bytes(16, 2))
                .withSecret(bytes(8, 3))
                .withAdditional(bytes(12, 4))
                .build();
        assertThat(HexFormat.of().formatHex(Argon2.derived(bytes(32, 1), parameters, 32)))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    @Test
    void aHashIsOfItsPasswordAloneAndSaysHowItWasMade() {
        Argon2Hashing hashing = new Argon2Hashing();
        String hash = hashing.hash(PASSWORD);
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThan(200);
        assertThat(hashing.matches(PASSWORD, Optional.of(hash))).isTrue();
        assertThat(hashing.matches(PASSWORD + " ", Optional.of(hash))).isFalse();
        assertThat(hashing.outdated(hash)).isFalse();
        assertThat(hashing.hash(PASSWORD)).isNotEqualTo(hash);
    }

    @Test
    void aHashOfFormerTimesStillMatchesAndIsOutdated() {
        String former = new Argon2Hashing(CHEAP).hash(PASSWORD);
        Argon2Hashing hashing = new Argon2Hashing(new Argon2.Cost(128, 2, 1));
        assertThat(hashing.matches(PASSWORD, Optional.of(former))).isTrue();
        assertThat(hashing.outdated(former)).isTrue();
    }

    @Test
    void withoutAHashNothingMatches() {
        assertThat(new Argon2Hashing(CHEAP).matches(PASSWORD, Optional.empty())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "password",
                "$2a$10$abcdefghijklmnopqrstuv",
                "$argon2i$v=19$m=64,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=99999999,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatIsNoHashMatchesNothingAndIsOutdated(String hash) {
        Argon2Hashing hashing = new Argon2Hashing(CHEAP);
        assertThat(hashing.matches(PASSWORD, Optional.of(hash))).isFalse();
        assertThat(hashing.outdated(hash)).isTrue();
    }
}
