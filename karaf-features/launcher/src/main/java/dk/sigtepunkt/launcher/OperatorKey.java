package dk.sigtepunkt.launcher;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

/** The key pair that bin/client logs in with: made at the first start, readable by the server's own user only. */
final class OperatorKey {

    private static final int BITS = 3072;

    private OperatorKey() {}

    static void ensure(Path folder) throws IOException, GeneralSecurityException {
        var secret = folder.resolve("operator.key");
        if (Files.exists(secret)) {
            return;
        }
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        var pair = generator.generateKeyPair();
        write(folder.resolve("keys.properties"), """
                # Who may log in over ssh: user = public key, group. Made at the first start; further lines may be added.
                operator = %s,_g_:operators
                _g_\\:operators = group,ssh,viewer,manager,admin,systembundles
                """.formatted(sshForm((RSAPublicKey) pair.getPublic())));
        write(secret, pem(pair.getPrivate().getEncoded()));
    }

    private static String pem(byte[] key) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n";
    }

    /** RFC 4253, section 6.6. */
    private static String sshForm(RSAPublicKey key) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        byte[][] parts = {
            "ssh-rsa".getBytes(StandardCharsets.US_ASCII),
            key.getPublicExponent().toByteArray(),
            key.getModulus().toByteArray()
        };
        for (var part : parts) {
            out.writeInt(part.length);
            out.write(part);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
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
