package dk.sigtepunkt.rest.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.domain.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A small JSON object of texts as the body of a request: what a person decided, and why. */
public record SentOrder(JsonNode fields) {
    private static final int MOST_BYTES = 64 * 1024;

    /**
     * @param length the header as it was sent
     * @param known the fields there may be
     */
    public static SentOrder read(@Nullable String length, InputStream body, Set<String> known) throws IOException {
        Problem tooLarge = Problem.of(ProblemKind.TOO_LARGE, "problem.order.too-large");
        byte[] content = SentFile.read(length, body, MOST_BYTES, tooLarge);
        JsonNode root = Json.tree(content);
        Function<Words, String> fields =
                words -> String.join(words.say("problem.order.and"), new TreeSet<>(known).descendingSet());
        if (!root.isObject()) {
            throw Problem.saying(ProblemKind.BAD_SHAPE, words -> words.say("problem.order.form", fields.apply(words)));
        }
        root.properties().forEach(field -> {
            if (!known.contains(field.getKey())) {
                throw Problem.saying(
                        ProblemKind.BAD_SHAPE,
                        words -> words.say("problem.order.unknown", fields.apply(words), field.getKey()));
            }
            if (!field.getValue().isTextual()) {
                throw Problem.saying(
                        ProblemKind.BAD_SHAPE,
                        words -> field.getValue().isNumber()
                                ? words.say(
                                        "problem.order.number",
                                        field.getKey(),
                                        field.getValue().asText())
                                : words.say("problem.order.no-text", fields.apply(words), field.getKey()));
            }
        });
        return new SentOrder(root);
    }

    /** Empty when it was not sent. */
    public String text(String field) {
        return fields.path(field).asText("").strip();
    }
}
