package dk.sigtepunkt.launcher;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPoint;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** So many keys that some numbers begin with a zero byte, and that one which looks negative would be met. */
class OperatorKeyTest {
    private static final int KEYS = 500;

    @Test
    void everyPublicPointIsWrittenInFullLengthAndReadBackAsItWas() throws IOException, GeneralSecurityException {
        for (int key = 0; key < KEYS; key++) {
            ECPublicKey made = (ECPublicKey) OperatorKey.pair().getPublic();
            DataInputStream read = new DataInputStream(
                    new ByteArrayInputStream(Base64.getDecoder().decode(OperatorKey.sshForm(made))));
            assertThat(new String(part(read), US_ASCII)).isEqualTo("ecdsa-sha2-nistp256");
            assertThat(new String(part(read), US_ASCII)).isEqualTo("nistp256");
            byte[] point = part(read);
            assertThat(point).hasSize(65).startsWith(4);
            assertThat(new ECPoint(signed(point, 1), signed(point, 33))).isEqualTo(made.getW());
            assertThat(read.available()).isZero();
        }
    }

    @Test
    void everyPrivateKeyIsReadBackAsItWas() throws GeneralSecurityException {
        for (int key = 0; key < KEYS; key++) {
            KeyPair made = OperatorKey.pair();
            byte[] written = OperatorKey.privateForm(made);
            ECPrivateKey read =
                    (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(written));
            assertThat(read.getS()).isEqualTo(((ECPrivateKey) made.getPrivate()).getS());
            assertThat(new ECPoint(signed(written, 74), signed(written, 106)))
                    .isEqualTo(((ECPublicKey) made.getPublic()).getW());
        }
    }

    private static byte[] part(DataInputStream read) throws IOException {
        return read.readNBytes(read.readInt());
    }

    /** As Karaf reads a coordinate. */
    private static BigInteger signed(byte[] bytes, int from) {
        return new BigInteger(Arrays.copyOfRange(bytes, from, from + 32));
    }
}
