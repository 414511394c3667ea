package dk.sigtepunkt.launcher;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The key pair that bin/client logs in with: made at the first start, readable by the server's own user only. It lies on the
 * curve P-256: an RSA key of that strength takes a first start some seconds. A pair that is there already stays what it is.
 */
final class OperatorKey {
    private static final String CURVE = "secp256r1";
    private static final String SSH_CURVE = "nistp256";
    private static final int COORDINATE = 32;

    private OperatorKey() {}

    static void ensure(Path folder) throws IOException, GeneralSecurityException {
        var secret = folder.resolve("operator.key");
        if (Files.exists(secret)) {
            return;
        }
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var pair = pair();
        write(folder.resolve("keys.properties"), """
                # Who may log in over ssh: user = public key, group. Made at the first start; further lines may be added.
                operator = %s,_g_:operators
                _g_\\:operators = group,ssh,viewer,manager,admin,systembundles
                """.formatted(sshForm((ECPublicKey) pair.getPublic())));
        write(secret, pem(privateForm(pair)));
    }

    /** Karaf's log-in reads a coordinate as a signed number, so each of the point must be the same either way. */
    static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(CURVE));
        while (true) {
            var pair = generator.generateKeyPair();
            var point = ((ECPublicKey) pair.getPublic()).getW();
            if (fits(point.getAffineX()) && fits(point.getAffineY())) {
                return pair;
            }
        }
    }

    private static boolean fits(BigInteger coordinate) {
        return coordinate.bitLength() < COORDINATE * Byte.SIZE;
    }

    private static String pem(byte[] key) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n";
    }

    /**
     * RFC 5208 around RFC 5915, with the public point: Java's own form leaves that out, and the client of the console takes
     * no key without it.
     */
    static byte[] privateForm(KeyPair pair) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex("308187020100301306072a8648ce3d020106082a8648ce3d030107"));
        bytes.writeBytes(HexFormat.of().parseHex("046d306b0201010420"));
        bytes.writeBytes(unsigned(((ECPrivateKey) pair.getPrivate()).getS()));
        bytes.writeBytes(HexFormat.of().parseHex("a144034200"));
        bytes.writeBytes(point((ECPublicKey) pair.getPublic()));
        return bytes.toByteArray();
    }

    /** RFC 5656, section 3.1: the kind, the curve and the point. */
    static String sshForm(ECPublicKey key) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        for (var part : new byte[][] {ascii("ecdsa-sha2-" + SSH_CURVE), ascii(SSH_CURVE), point(key)}) {
            out.writeInt(part.length);
            out.write(part);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Uncompressed. */
    private static byte[] point(ECPublicKey key) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(4);
        bytes.writeBytes(unsigned(key.getW().getAffineX()));
        bytes.writeBytes(unsigned(key.getW().getAffineY()));
        return bytes.toByteArray();
    }

    /** In full length: zeros in front, and no byte for a sign. */
    private static byte[] unsigned(BigInteger value) {
        var number = value.toByteArray();
        var padded = new byte[COORDINATE];
        int length = Math.min(number.length, COORDINATE);
        System.arraycopy(number, number.length - length, padded, COORDINATE - length, length);
        return padded;
    }

    /** Written beside its place and moved there whole: a kill half-way must not leave half a key for ever. */
    private static void write(Path file, String text) throws IOException {
        var half = Files.createTempFile(
                file.getParent(),
                "half",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(half, text);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
