package dk.sigtepunkt.domain.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Random;

/** Public keys as the file {@code .pub} has them; nobody has their private halves. */
public final class SshLines {
    private SshLines() {}

    /** Another one for each seed. */
    public static String ed25519(long seed) {
        byte[] point = new byte[32];
        new Random(seed).nextBytes(point);
        return line("ssh-ed25519", "ssh-ed25519".getBytes(US_ASCII), point);
    }

    static String rsa(int bits) {
        BigInteger number = BigInteger.ONE.shiftLeft(bits - 1).setBit(0);
        return line(
                "ssh-rsa",
                "ssh-rsa".getBytes(US_ASCII),
                BigInteger.valueOf(65537).toByteArray(),
                number.toByteArray());
    }

    static String curve(String name, int bytes) {
        byte[] point = new byte[1 + 2 * bytes];
        point[0] = 4;
        return line("ecdsa-sha2-" + name, ("ecdsa-sha2-" + name).getBytes(US_ASCII), name.getBytes(US_ASCII), point);
    }

    static String line(String kind, byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(ByteBuffer.allocate(4).putInt(part.length).array());
            bytes.writeBytes(part);
        }
        return kind + " " + Base64.getEncoder().encodeToString(bytes.toByteArray()) + " nogen@maskine";
    }
}
