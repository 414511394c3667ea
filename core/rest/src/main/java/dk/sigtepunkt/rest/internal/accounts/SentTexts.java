package dk.sigtepunkt.rest.internal.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.rest.internal.http.Json;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of texts; what is left out is empty. */
final class SentTexts {
    private static final int MOST_BYTES = 64 * 1024;

    private final Map<String, String> texts;

    private SentTexts(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * @param known what there can be
     * @throws Problem when it has another form
     */
    static SentTexts read(@Nullable String length, InputStream body, List<String> known) throws IOException {
        Problem tooLarge = Problem.of(ProblemKind.TOO_LARGE, "problem.order.too-large");
        byte[] sent = SentFile.read(length, body, MOST_BYTES, tooLarge);
        JsonNode root = sent.length == 0 ? Json.MAPPER.createObjectNode() : Json.tree(sent);
        Map<String, String> texts = new HashMap<>();
        if (!root.isObject()) {
            throw wrong(known);
        }
        root.properties().forEach(one -> {
            if (!known.contains(one.getKey()) || !one.getValue().isTextual()) {
                throw wrong(known);
            }
            texts.put(one.getKey(), one.getValue().textValue());
        });
        return new SentTexts(texts);
    }

    private static Problem wrong(List<String> known) {
        return Problem.of(ProblemKind.BAD_SHAPE, "accounts.form", String.join(", ", known));
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
