package dk.sigtepunkt.rest.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A small JSON object of texts as the body of a request: what a person decided, and why. */
public record SentOrder(JsonNode fields) {
    private static final int MOST_BYTES = 64 * 1024;

    /**
     * @param length the header as it was sent
     * @param known the fields there may be
     */
    public static SentOrder read(@Nullable String length, InputStream body, Set<String> known) throws IOException {
        Problem tooLarge = Problem.of(ProblemKind.TOO_LARGE, "Indholdet må højst være på 64 kB.");
        byte[] content = SentFile.read(length, body, MOST_BYTES, tooLarge);
        JsonNode root = Json.tree(content);
        String form = "Indholdet skal være et objekt med teksterne »%s«"
                .formatted(String.join("« og »", new TreeSet<>(known).descendingSet()));
        if (!root.isObject()) {
            throw Problem.of(ProblemKind.BAD_SHAPE, form);
        }
        root.properties().forEach(field -> {
            if (!known.contains(field.getKey())) {
                throw Problem.of(ProblemKind.BAD_SHAPE, "%s; »%s« kendes ikke".formatted(form, field.getKey()));
            }
            if (!field.getValue().isTextual()) {
                throw Problem.of(ProblemKind.BAD_SHAPE, "%s; »%s« er ikke en tekst".formatted(form, field.getKey()));
            }
        });
        return new SentOrder(root);
    }

    /** Empty when it was not sent. */
    public String text(String field) {
        return fields.path(field).asText("").strip();
    }
}
