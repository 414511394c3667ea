package dk.sigtepunkt.rest.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.domain.written.KeptWording;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object as the body of a request, whose fields a page's form has under the same names: {@code partners.0.name} is
 * {@code name} in the first of {@code partners}. A number is read as what a person would write.
 */
public final class SentFields {
    private static final int MOST_BYTES = 256 * 1024;
    private static final int DEEPEST = 6;
    private static final int TWO_READINGS = 3;

    private final Map<String, String> texts = new TreeMap<>();

    private SentFields() {}

    /**
     * @param length the header as it was sent
     * @param known the fields there may be, with {@code *} for any place in a list; each also below {@code keep}, where it says why
     *     the field's wording is kept
     */
    public static SentFields read(@Nullable String length, InputStream body, Set<String> known) throws IOException {
        byte[] content =
                SentFile.read(length, body, MOST_BYTES, Problem.of(ProblemKind.TOO_LARGE, "problem.fields.too-large"));
        JsonNode root = Json.tree(content);
        if (!root.isObject()) {
            throw Problem.of(ProblemKind.BAD_SHAPE, "problem.fields.form");
        }
        SentFields fields = new SentFields();
        fields.take("", root, 0);
        for (String name : fields.texts.keySet()) {
            String field = name.replaceAll("\\.\\d+(?=\\.|$)", ".*");
            String kept = field.startsWith(KeptWording.FIELD) ? field.substring(KeptWording.FIELD.length()) : field;
            if (!known.contains(kept)) {
                throw Problem.of(
                        ProblemKind.BAD_SHAPE, "problem.fields.unknown", name, String.join(", ", new TreeSet<>(known)));
            }
        }
        return fields;
    }

    /** The same of a body that may be left out: then nothing was sent. */
    public static SentFields readIfSent(@Nullable String length, InputStream body, Set<String> known)
            throws IOException {
        PushbackInputStream sent = new PushbackInputStream(body);
        int first = sent.read();
        if (first < 0) {
            return new SentFields();
        }
        sent.unread(first);
        return read(length, sent, known);
    }

    private void take(String name, JsonNode node, int depth) {
        if (depth > DEEPEST) {
            throw Problem.of(ProblemKind.BAD_SHAPE, "problem.fields.deep", name);
        }
        if (node.isObject()) {
            node.properties().forEach(field -> take(below(name, field.getKey()), field.getValue(), depth + 1));
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                take(below(name, Integer.toString(at)), node.get(at), depth + 1);
            }
        } else if (!node.isNull()) {
            texts.put(name, node.isNumber() ? written(name, node) : node.asText());
        }
    }

    private static String below(String name, String part) {
        return name.isEmpty() ? part : name + "." + part;
    }

    /** JSON has one reading of a number: it is written so that a person has one too. */
    private static String written(String name, JsonNode number) {
        if (number.isDouble() && !Double.isFinite(number.doubleValue())) {
            throw Problem.of(ProblemKind.BAD_SHAPE, "problem.fields.number", name);
        }
        String plain = number.decimalValue().toPlainString();
        int point = plain.indexOf('.');
        String decimals = point < 0 ? "" : plain.substring(point + 1);
        return (decimals.length() == TWO_READINGS ? plain + "0" : plain).replace('.', ',');
    }

    /** Empty when it was not sent. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
