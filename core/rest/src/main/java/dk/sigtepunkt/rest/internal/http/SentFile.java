package dk.sigtepunkt.rest.internal.http;

import dk.sigtepunkt.contracts.committee.FileLimit;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The body of a request, held against what it may be at most before it is read. */
public final class SentFile {
    private static final Pattern BYTES = Pattern.compile("application/octet-stream\\s*(;.*)?");

    private SentFile() {}

    /** @param type the header as it was sent */
    public static void requireBytes(@Nullable String type) {
        if (type == null
                || !BYTES.matcher(type.strip().toLowerCase(Locale.ROOT)).matches()) {
            throw Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "problem.not-bytes");
        }
    }

    /** @param length the header as it was sent; what says itself that it is too large is not read at all */
    public static byte[] read(@Nullable String length, InputStream body) throws IOException {
        return read(length, body, FileLimit.BYTES, Problem.saying(ProblemKind.TOO_LARGE, words -> FileLimit.SENTENCE));
    }

    /** @param tooLarge thrown when there is more than {@code most} bytes of it */
    public static byte[] read(@Nullable String length, InputStream body, int most, Problem tooLarge)
            throws IOException {
        if (announced(length) > most) {
            throw tooLarge;
        }
        byte[] content = body.readNBytes(most + 1);
        if (content.length > most) {
            throw tooLarge;
        }
        return content;
    }

    private static long announced(@Nullable String length) {
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }
}
