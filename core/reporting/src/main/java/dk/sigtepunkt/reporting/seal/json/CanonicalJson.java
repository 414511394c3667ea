package dk.sigtepunkt.reporting.seal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * A tree of JSON in the one form that RFC 8785 gives it. A tree is a map by text, a list, a text, a whole number or a truth
 * value; figures are exact decimal text, and nothing is {@code null}.
 */
public final class CanonicalJson {
    /** The largest number that every reader of JSON reads alike. */
    public static final long LARGEST = 9_007_199_254_740_991L;
    /** How deep a tree may be. */
    public static final int DEEPEST = 64;

    private static final JsonFactory FACTORY = new JsonFactory();

    private CanonicalJson() {}

    /** @throws IllegalArgumentException when it is no such tree */
    public static byte[] bytes(Object tree) {
        StringWriter plain = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(plain)) {
            // In a list, since the library takes no lone text.
            generator.writeStartArray();
            write(generator, tree, 0);
            generator.writeEndArray();
            generator.flush();
            String listed = new JsonCanonicalizer(plain.toString()).getEncodedString();
            return listed.substring(1, listed.length() - 1).getBytes(UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same as text. */
    public static String text(Object tree) {
        return new String(bytes(tree), UTF_8);
    }

    /**
     * A copy that nobody can change, with every number of the same kind.
     *
     * @throws IllegalArgumentException when it is no such tree
     */
    public static Object copy(Object tree) {
        return copy(tree, 0);
    }

    private static Object copy(Object tree, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("deeper than " + DEEPEST);
        }
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> copied = new TreeMap<>();
            map.forEach((key, value) -> copied.put(key(key), copy(value, depth + 1)));
            return Collections.unmodifiableMap(copied);
        }
        if (tree instanceof List<?> list) {
            List<Object> copied = new ArrayList<>();
            list.forEach(value -> copied.add(copy(value, depth + 1)));
            return Collections.unmodifiableList(copied);
        }
        if (tree instanceof Integer whole) {
            return whole.longValue();
        }
        if ((tree instanceof Long whole && Math.abs(whole) <= LARGEST) || tree instanceof Boolean) {
            return tree;
        }
        return key(tree);
    }

    private static String key(Object text) {
        if (text instanceof String whole && isWhole(whole)) {
            return whole;
        }
        throw new IllegalArgumentException("no text, small whole number, truth value, list or map");
    }

    /** Whether no letter of it is half of one; such a half has no bytes. */
    static boolean isWhole(String text) {
        return text.codePoints()
                .noneMatch(letter -> letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE);
    }

    private static void write(JsonGenerator generator, Object tree, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("deeper than " + DEEPEST);
        }
        if (tree instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                generator.writeFieldName(key(entry.getKey()));
                write(generator, entry.getValue(), depth + 1);
            }
            generator.writeEndObject();
        } else if (tree instanceof List<?> list) {
            generator.writeStartArray();
            for (Object value : list) {
                write(generator, value, depth + 1);
            }
            generator.writeEndArray();
        } else {
            writeScalar(generator, copy(tree, depth));
        }
    }

    private static void writeScalar(JsonGenerator generator, Object scalar) throws IOException {
        if (scalar instanceof Long whole) {
            generator.writeNumber(whole);
        } else if (scalar instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else {
            generator.writeString(scalar.toString());
        }
    }
}
