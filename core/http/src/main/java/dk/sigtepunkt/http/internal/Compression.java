package dk.sigtepunkt.http.internal;

import dk.sigtepunkt.http.answer.HttpAnswer;
import dk.sigtepunkt.http.answer.HttpAsked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Sends text compressed to whoever takes it. What may not be stored is never compressed: those are the answers with a
 * session's form secret in them, and the length of a compressed answer tells an attacker how well a guess fits (BREACH).
 */
public final class Compression {
    static final int SMALLEST = 1024;
    private static final Pattern TEXT =
            Pattern.compile("(text/.*|image/svg\\+xml|application/(.*\\+)?(json|xml)|application/javascript)(;.*)?");
    private static final Pattern NO_QUALITY = Pattern.compile(";\\s*q\\s*=\\s*0(\\.0*)?\\s*$");
    private static final int MOST_KEPT = 24;

    /** Style sheets and icons, which never change: each is compressed once. By tag; the one used least goes first. */
    private final Map<String, byte[]> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);

    public HttpAnswer of(HttpAsked asked, HttpAnswer answer) {
        if (!compressible(answer)) {
            return answer;
        }
        HttpAnswer varying = answer.with(
                "Vary", answer.header("Vary").map(others -> others + ", ").orElse("") + "Accept-Encoding");
        if (!asked.header("Accept-Encoding").filter(Compression::takesGzip).isPresent()) {
            return varying;
        }
        byte[] small = compressed(answer);
        if (small.length >= answer.body().length) {
            return varying;
        }
        HttpAnswer coded = varying.withBody(small).with("Content-Encoding", "gzip");
        Optional<String> tag = answer.header(Validators.TAG);
        return tag.isEmpty() ? coded : coded.with(Validators.TAG, tag.get().replaceFirst("\"$", "-gzip\""));
    }

    private static boolean compressible(HttpAnswer answer) {
        return answer.body().length >= SMALLEST
                && answer.header("Content-Encoding").isEmpty()
                && answer.header("Set-Cookie").isEmpty()
                && !answer.header("Cache-Control").orElse("").contains("no-store")
                && answer.header("Content-Type")
                        .filter(type ->
                                TEXT.matcher(type.toLowerCase(Locale.ROOT)).matches())
                        .isPresent();
    }

    /** Whether {@code gzip} or {@code *} is among the codings, and not with quality 0. */
    private static boolean takesGzip(String codings) {
        Optional<Boolean> named = Optional.empty();
        Optional<Boolean> any = Optional.empty();
        for (String coding : codings.toLowerCase(Locale.ROOT).split(",")) {
            String name = coding.split(";", 2)[0].strip();
            Optional<Boolean> wanted = Optional.of(!NO_QUALITY.matcher(coding).find());
            named = name.equals("gzip") || name.equals("x-gzip") ? wanted : named;
            any = name.equals("*") ? wanted : any;
        }
        return named.orElse(any.orElse(false));
    }

    private byte[] compressed(HttpAnswer answer) {
        Optional<String> key = answer.header("Cache-Control")
                .filter(caching -> caching.contains("immutable"))
                .flatMap(caching -> answer.header(Validators.TAG));
        if (key.isEmpty()) {
            return gzip(answer.body());
        }
        synchronized (kept) {
            byte[] known = kept.computeIfAbsent(key.get(), tag -> gzip(answer.body()));
            if (kept.size() > MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            return known;
        }
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out, 8192)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
        return out.toByteArray();
    }
}
