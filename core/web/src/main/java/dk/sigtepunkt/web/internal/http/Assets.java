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
    private static final String FOLDER = "/sigtepunkt/";
    private static final String STYLESHEET = "sigtepunkt.css";
    private static final String ICON = "icon.svg";
    /** Written by the build, which puts the design system into a folder of that name. */
    private static final String DESIGN_SYSTEM = "/dkfds/version.txt";

    private static final int HASH_BYTES = 6;

    private final ClassLoader files;
    private final String stylesheet;
    private final String icon;
    private final String designSystem;

    public Assets(ClassLoader files) {
        this.files = files;
        stylesheet = ownPath(STYLESHEET);
        icon = ownPath(ICON);
        designSystem = "/dkfds/" + new String(needed(DESIGN_SYSTEM), UTF_8).strip();
    }

    /** The address of our own stylesheet; a new content gets a new address. */
    public String ownStylesheet() {
        return "/assets" + stylesheet;
    }

    /** The address of the sign beside the page's title: a browser that is told none asks for one that is not there. */
    public String icon() {
        return "/assets" + icon;
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
        return file(path).flatMap(this::read).map(bytes -> new Asset(type, bytes));
    }

    private Optional<String> file(String path) {
        if (path.equals(stylesheet)) {
            return Optional.of(FOLDER + STYLESHEET);
        }
        if (path.equals(icon)) {
            return Optional.of(FOLDER + ICON);
        }
        return Optional.of(path).filter(one -> one.startsWith(designSystem + "/"));
    }

    private String ownPath(String name) {
        return FOLDER + Sha256.hex(needed(FOLDER + name), HASH_BYTES) + "/" + name;
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
