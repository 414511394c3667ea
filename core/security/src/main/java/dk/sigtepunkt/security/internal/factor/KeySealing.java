package dk.sigtepunkt.security.internal.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.credentials.Sealing;
import dk.sigtepunkt.domain.municipality.DataFolder;
import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFaults;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** AES-GCM and HMAC-SHA-256, each with a key of its own that is derived from {@link KeyFile}. */
@Component
public final class KeySealing implements Sealing {
    private static final String AES = "AES";
    private static final String HMAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec closing;
    private final SecretKeySpec keying;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public KeySealing(@Reference StartFaults faults) {
        this(faults, DataFolder::path);
    }

    /** @throws StartFailure when there is no usable key and none can be made; it has been told */
    KeySealing(StartFaults faults, Supplier<Path> dataFolder) {
        byte[] key = faults.made(() -> new KeyFile(dataFolder.get()).key());
        SecretKeySpec root = new SecretKeySpec(key, HMAC);
        this.closing = new SecretKeySpec(mac(root, "seal"), AES);
        this.keying = new SecretKeySpec(mac(root, "keyed"), HMAC);
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }

    @Override
    public String keyed(String text) {
        return HexFormat.of().formatHex(mac(keying, text));
    }

    @Override
    public String seal(String secret, String about) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, about).doFinal(secret.getBytes(UTF_8));
            byte[] whole = ByteBuffer.allocate(nonce.length + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-GCM", impossible);
        }
    }

    @Override
    public Optional<String> open(String sealed, String about) {
        Optional<byte[]> whole = bytes(sealed).filter(bytes -> bytes.length > NONCE_BYTES);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        byte[] nonce = new byte[NONCE_BYTES];
        ByteBuffer rest = ByteBuffer.wrap(whole.get()).get(nonce);
        byte[] closed = new byte[rest.remaining()];
        rest.get(closed);
        try {
            return Optional.of(
                    new String(cipher(Cipher.DECRYPT_MODE, nonce, about).doFinal(closed), UTF_8));
        } catch (AEADBadTagException changed) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-GCM", impossible);
        }
    }

    private static Optional<byte[]> bytes(String sealed) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(sealed));
        } catch (IllegalArgumentException notSealed) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String about) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, closing, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about.getBytes(UTF_8));
        return cipher;
    }
}
