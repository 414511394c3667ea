package dk.sigtepunkt.domain.kept;

import dk.sigtepunkt.domain.text.Sha256;

/** The strong tag (RFC 9110, 8.8.3) that an answer gets over HTTP, for those who keep the answer and count it only once. */
public final class Tag {
    public static final String HEADER = "ETag";
    private static final int BYTES = 16;

    private Tag() {}

    public static String of(byte[] body) {
        return '"' + Sha256.hex(body, BYTES) + '"';
    }
}
