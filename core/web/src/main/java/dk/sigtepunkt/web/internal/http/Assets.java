package dk.sigtepunkt.web.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files that pages are dressed in. */
public final class Assets {
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
    /** Written by the build, which puts the design system into a folder of that name. */
    private static final String DESIGN_SYSTEM = "/dkfds/version.txt";

    private static final int HASH_BYTES = 6;

    private final ClassLoader files;
    private final String ownPath;
    private final String designSystem;

    public Assets(ClassLoader files) {
        this.files = files;
        ownPath = "/sigtepunkt/" + Sha256.hex(needed(OWN), HASH_BYTES) + "/sigtepunkt.css";
        designSystem = "/dkfds/" + new String(needed(DESIGN_SYSTEM), UTF_8).strip();
    }

    /** The address of our own stylesheet; a new content gets a new address. */
    public String ownStylesheet() {
        return "/assets" + ownPath;
    }

    /** The folder that the design system lies in; a new version gets a new address. */
    public String designSystem() {
        return "/assets" + designSystem;
    }

    /** @param path below {@code /assets}, for example {@code /dkfds/1.2.3/css/dkfds.min.css} */
    public Optional<Asset> find(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || !PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        String file = path.equals(ownPath) ? OWN : path;
        boolean versioned = path.equals(ownPath) || path.startsWith(designSystem + "/");
        return versioned ? read(file).map(bytes -> new Asset(type, bytes)) : Optional.empty();
    }

    private byte[] needed(String file) {
        return read(file).orElseThrow(() -> new IllegalStateException("the bundle lacks " + file));
    }

    private Optional<byte[]> read(String file) {
        try (InputStream stream = files.getResourceAsStream("assets" + file)) {
            return bytes(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the asset " + file, broken);
        }
    }

    private static Optional<byte[]> bytes(@Nullable InputStream stream) throws IOException {
        return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    }

    /** One file with its content type. */
    @SuppressWarnings("ArrayRecordComponent") // written out once, never compared
    public record Asset(String type, byte[] bytes) {}
}
