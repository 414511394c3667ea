package dk.sigtepunkt.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files that pages are dressed in, out of this bundle. */
final class Assets {
    /** No segment begins with a dot, so no path leads out of the folder. */
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=UTF-8",
            "woff", "font/woff",
            "woff2", "font/woff2",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=UTF-8",
            "md", "text/plain; charset=UTF-8");
    private static final String OWN = "/sigtepunkt/sigtepunkt.css";
    private static final int HASH_LENGTH = 12;

    private final String ownPath;

    Assets() {
        byte[] own = read(OWN).orElseThrow(() -> new IllegalStateException("the bundle lacks " + OWN));
        ownPath = "/sigtepunkt/" + hash(own) + "/sigtepunkt.css";
    }

    /** The address of our own stylesheet; a new content gets a new address. */
    String ownStylesheet() {
        return "/assets" + ownPath;
    }

    /** @param path below {@code /assets}, for example {@code /dkfds/11.2.0/css/dkfds.min.css} */
    Optional<Asset> find(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || !PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        String file = path.equals(ownPath) ? OWN : path;
        boolean ownWithoutHash = path.startsWith("/sigtepunkt/") && !path.equals(ownPath);
        return ownWithoutHash ? Optional.empty() : read(file).map(bytes -> new Asset(type, bytes));
    }

    private static Optional<byte[]> read(String file) {
        try (InputStream stream = Assets.class.getResourceAsStream("/assets" + file)) {
            return bytes(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the asset " + file, broken);
        }
    }

    private static Optional<byte[]> bytes(@Nullable InputStream stream) throws IOException {
        return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("every Java runtime has SHA-256", broken);
        }
    }

    /** One file with its content type. */
    @SuppressWarnings("ArrayRecordComponent") // written out once, never compared
    record Asset(String type, byte[] bytes) {}
}
