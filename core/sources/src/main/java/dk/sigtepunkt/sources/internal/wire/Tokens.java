package dk.sigtepunkt.sources.internal.wire;

import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts secrets in just before sending, and takes them out of what comes back. */
record Tokens(Map<String, String> secrets, WireWords words) {
    private static final Pattern PLACE = Pattern.compile("\\$\\{token\\.([^}]*)}");

    String filled(String text) {
        return filled(text, UnaryOperator.identity());
    }

    String filledInUrl(String url) {
        return filled(url, Tokens::encoded);
    }

    /** The text with each secret replaced by its name, should a host send it back. */
    String masked(String text) {
        String masked = text;
        for (Map.Entry<String, String> secret : secrets.entrySet()) {
            if (!secret.getValue().isEmpty()) {
                String name = "${token." + secret.getKey() + "}";
                masked = masked.replace(secret.getValue(), name).replace(encoded(secret.getValue()), name);
            }
        }
        return masked;
    }

    private String filled(String text, UnaryOperator<String> form) {
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(form.apply(secret(found.group(1)))));
    }

    private String secret(String name) {
        String secret = secrets.get(name);
        if (secret == null || secret.isBlank()) {
            throw new SourceTrouble(words.noToken(name), false);
        }
        return secret;
    }

    private static String encoded(String secret) {
        return URLEncoder.encode(secret, StandardCharsets.UTF_8);
    }
}
