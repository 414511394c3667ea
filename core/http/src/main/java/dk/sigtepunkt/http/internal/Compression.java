package dk.sigtepunkt.http.internal;

import dk.sigtepunkt.http.answer.HttpAnswer;
import dk.sigtepunkt.http.answer.HttpAsked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
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
    /** Of the largest heap. */
    private static final int SHARE = 64;

    /** What has the same tag is the same text, and is compressed once; the one asked for longest ago goes first. */
    private final Map<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);

    private final long most;
    private long held;

    public Compression() {
        this(Runtime.getRuntime().maxMemory() / SHARE);
    }

    /** @param most bytes of compressed texts that are kept */
    Compression(long most) {
        this.most = most;
    }

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

    /** Compressed outside the lock: two who ask for the same at once may both do the work. */
    private byte[] compressed(HttpAnswer answer) {
        Optional<String> tag = answer.header(Validators.TAG);
        Optional<byte[]> known = tag.flatMap(this::find);
        return known.orElseGet(() -> {
            byte[] small = gzip(answer.body());
            tag.ifPresent(key -> keep(key, small));
            return small;
        });
    }

    private synchronized Optional<byte[]> find(String tag) {
        return Optional.ofNullable(kept.get(tag));
    }

    private synchronized void keep(String tag, byte[] small) {
        if (kept.putIfAbsent(tag, small) == null) {
            held += small.length;
        }
        for (Iterator<byte[]> oldest = kept.values().iterator(); held > most; ) {
            held -= oldest.next().length;
            oldest.remove();
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
