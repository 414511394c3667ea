package dk.sigtepunkt.rest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file as the body of a request. */
final class SentFile {
    static final int MOST_BYTES = 50 * 1024 * 1024;
    private static final Pattern BYTES = Pattern.compile("application/octet-stream\\s*(;.*)?");

    private SentFile() {}

    /** @param type the header as it was sent */
    static void requireBytes(@Nullable String type) {
        if (type == null
                || !BYTES.matcher(type.strip().toLowerCase(Locale.ROOT)).matches()) {
            throw Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "Send filen som application/octet-stream.");
        }
    }

    static byte[] read(InputStream body) throws IOException {
        byte[] content = body.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw Problem.of(ProblemKind.TOO_LARGE, "Filen må højst være på 50 MB.");
        }
        return content;
    }
}
