package dk.sigtepunkt.domain.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.sigtepunkt.domain.keys.PersonalKeyRefusal.Reason;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SshKeyLineTest {
    /** Made by ssh-keygen, and so is its fingerprint. */
    private static final String MADE =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA43idXtHsc2+2NNmpBhptlSYEHkZraJMZJOKZ0QSDys a@b";

    private static SshPublicKey read(String text) {
        try {
            return new SshKeyLine().read(text);
        } catch (RefusedKey refused) {
            throw new AssertionError(refused);
        }
    }

    private static Reason refusal(String text) {
        return catchThrowableOfType(RefusedKey.class, () -> new SshKeyLine().read(text))
                .why()
                .reason();
    }

    @Test
    void aKeyIsKnownByTheFingerprintThatSshKeygenPrints() {
        SshPublicKey key = read("  " + MADE + "\r\n");
        assertThat(key.kind()).isEqualTo("ssh-ed25519");
        assertThat(key.fingerprint()).isEqualTo("SHA256:2s+85p3Z+LeGCrYM2ktKDhAdNq93Xbo1Bg5qMCe4yvY");
    }

    @Test
    void theCommentChangesNothing() {
        String bare = MADE.substring(0, MADE.lastIndexOf(' '));
        assertThat(read(bare)).isEqualTo(read(MADE)).isEqualTo(read(bare + " å  med mellemrum"));
    }

    @Test
    void theThreeCurvesAndLongNumbersAreTaken() {
        assertThat(read(SshLines.curve("nistp256", 32)).kind()).isEqualTo("ecdsa-sha2-nistp256");
        assertThat(read(SshLines.curve("nistp384", 48)).kind()).isEqualTo("ecdsa-sha2-nistp384");
        assertThat(read(SshLines.curve("nistp521", 66)).kind()).isEqualTo("ecdsa-sha2-nistp521");
        assertThat(read(SshLines.rsa(3072)).kind()).isEqualTo("ssh-rsa");
        assertThat(read(SshLines.rsa(4096)).kind()).isEqualTo("ssh-rsa");
    }

    @ParameterizedTest
    @CsvSource({"1024", "2048", "3071"})
    void shortNumbersAreWeak(int bits) {
        assertThat(refusal(SshLines.rsa(bits))).isEqualTo(Reason.WEAK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssh-dss", "sk-ssh-ed25519@openssh.com", "ssh-ed25519-cert-v01@openssh.com"})
    void otherKindsAreNotTaken(String kind) {
        assertThat(refusal(SshLines.line(kind, kind.getBytes(US_ASCII), new byte[32])))
                .isEqualTo(Reason.WEAK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaA==\n-----END OPENSSH PRIVATE KEY-----",
                "-----BEGIN RSA PRIVATE KEY-----\nMIIE",
                "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none"
            })
    void aPrivateKeyIsToldApart(String text) {
        assertThat(refusal(text)).isEqualTo(Reason.PRIVATE_KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ssh-ed25519",
                "ssh-ed25519 AAAA",
                "ssh-ed25519 %%%",
                "hej med dig",
                "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIA43idXtHsc2+2NNmpBhptlSYEHkZraJMZJOKZ0QSDys",
                "from=\"*\" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA43idXtHsc2+2NNmpBhptlSYEHkZraJMZJOKZ0QSDys"
            })
    void whatIsNoKeyIsUnreadable(String text) {
        assertThat(refusal(text)).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void nothingIsAskedForAndTwoLinesAreTooMany() {
        assertThat(refusal(" \n")).isEqualTo(Reason.INCOMPLETE);
        assertThat(refusal(MADE + "\n" + MADE)).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void aChangedOrCutKeyIsNeverTakenForTheSameAndNeverBreaksAnything() {
        Random random = new Random(4);
        byte[] bytes = Base64.getDecoder().decode(MADE.split(" ")[1]);
        for (int time = 0; time < 2000; time++) {
            byte[] other = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            other[random.nextInt(other.length)] ^= (byte) (1 + random.nextInt(255));
            String text = "ssh-ed25519 " + Base64.getEncoder().encodeToString(other);
            try {
                assertThat(new SshKeyLine().read(text)).isNotEqualTo(read(MADE));
            } catch (RefusedKey refused) {
                assertThat(refused.why().sentence()).endsWith(".");
            }
        }
    }
}
