package dk.sigtepunkt.http.internal;

import dk.sigtepunkt.http.answer.HttpAnswer;
import dk.sigtepunkt.http.answer.HttpAsked;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Tags, and the answer that spares a body the reader has already. */
public final class Validators {
    static final String TAG = "ETag";
    private static final int TAG_BYTES = 16;

    private Validators() {}

    /** The same with a strong tag, when it is whole, successful and may be kept; who made it may have counted it before. */
    public static HttpAnswer tagged(HttpAnswer answer) {
        boolean kept = answer.status() == 200 && answer.header("Set-Cookie").isEmpty() && !unkept(answer);
        return kept && answer.header(TAG).isEmpty() ? answer.with(TAG, '"' + hash(answer.body()) + '"') : answer;
    }

    /** 304 without a body when the reader says that it has this very answer, in this very coding. */
    public static HttpAnswer unlessKnown(HttpAsked asked, HttpAnswer answer) {
        Optional<String> tag = answer.header(TAG);
        Optional<String> known = asked.header("If-None-Match");
        if (tag.isEmpty() || known.isEmpty() || unkept(answer) || !asked.reads() || !matches(known.get(), tag.get())) {
            return answer;
        }
        // What a cache needs to go on using what it has (RFC 9110, 15.4.5); the length is that of the body left out.
        return answer.withStatus(304)
                .with("Content-Length", String.valueOf(answer.body().length))
                .without("Content-Type")
                .without("Content-Encoding")
                .withBody(new byte[0]);
    }

    private static boolean unkept(HttpAnswer answer) {
        return answer.header("Cache-Control").orElse("").contains("no-store");
    }

    /** The weak comparison, which If-None-Match asks for: proxies weaken tags when they compress. */
    private static boolean matches(String known, String tag) {
        return known.strip().equals("*")
                || Arrays.stream(known.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag::equals);
    }

    private static String hash(byte[] body) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(whole, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
