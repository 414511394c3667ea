package dk.sigtepunkt.http.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.http.answer.HttpAnswer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A page that needs nothing but itself: no template, no style sheet, no script. */
final class StandalonePage {
    private static final String STYLE = "body{font:1.125rem/1.5 'IBM Plex Sans',system-ui,sans-serif;color:#1a1a1a;"
            + "background:#fff;margin:0}main{max-width:42rem;margin:0 auto;padding:3rem 1.5rem}h1{font-size:2rem;"
            + "line-height:1.25}a{color:#004d99}";
    /** The style is named by its hash, so that no other style and no script can be put in. */
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
                    .formatted(Base64.getEncoder().encodeToString(sha256(STYLE)));

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="da">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">%s
            <title>%s – Sigtepunkt</title>
            <style>%s</style>
            </head>
            <body>
            <main>
            <h1>%s</h1>
            %s
            <p><a href="%s">%s</a></p>
            </main>
            </body>
            </html>
            """;

    private StandalonePage() {}

    /** @param notes what the start waits for; they are shown above the kind's own sentence */
    static HttpAnswer of(ErrorKind kind, List<String> notes) {
        boolean starting = kind == ErrorKind.STARTING;
        String page = PAGE.formatted(
                starting ? "\n<meta http-equiv=\"refresh\" content=\"%s\">".formatted(ErrorAnswers.RETRY_SECONDS) : "",
                kind.title(),
                STYLE,
                kind.title(),
                paragraphs(kind, notes),
                starting ? "" : "/",
                starting ? "Prøv igen nu" : "Til forsiden");
        return HttpAnswer.of(kind.status(), "text/html; charset=UTF-8", page).with("Content-Security-Policy", POLICY);
    }

    private static String paragraphs(ErrorKind kind, List<String> notes) {
        List<String> sentences = new java.util.ArrayList<>(notes);
        sentences.add(kind.sentence());
        return sentences.stream()
                .map(sentence -> "<p>" + escaped(sentence) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
