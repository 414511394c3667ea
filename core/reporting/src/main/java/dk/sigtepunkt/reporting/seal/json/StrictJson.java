package dk.sigtepunkt.reporting.seal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads JSON that is to be proved: no field twice, nothing deep, no number that readers disagree on, no byte too many. */
public final class StrictJson {
    /** More bytes than any seal has. */
    public static final int LARGEST = 64_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(CanonicalJson.DEEPEST)
                    .maxStringLength(LARGEST)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    /** A document in its canonical bytes and no others. */
    public static Object canonical(byte[] bytes) throws JsonUnreadable {
        Object tree = read(bytes);
        byte[] canonical = CanonicalJson.bytes(tree);
        int differs = Arrays.mismatch(bytes, canonical);
        if (differs >= 0) {
            throw new JsonUnreadable(JsonTrouble.NOT_CANONICAL, "", differs);
        }
        return tree;
    }

    /** A document in whatever bytes. */
    public static Object read(byte[] bytes) throws JsonUnreadable {
        if (bytes.length == 0) {
            throw new JsonUnreadable(JsonTrouble.EMPTY, "");
        }
        if (bytes.length > LARGEST) {
            throw new JsonUnreadable(JsonTrouble.TOO_LARGE, "");
        }
        try (JsonParser parser = FACTORY.createParser(text(bytes))) {
            return new StrictJson(parser).document();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(byte[] bytes) throws JsonUnreadable {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        // Ended and flushed in one: a half character at the end is none either.
        if (UTF_8.newDecoder().decode(in, out, true).isError()) {
            throw new JsonUnreadable(JsonTrouble.NOT_TEXT, "", in.position());
        }
        return out.flip().toString();
    }

    private Object document() throws IOException, JsonUnreadable {
        try {
            Object tree = value(parser.nextToken());
            if (parser.nextToken() != null) {
                throw trouble(JsonTrouble.MORE_AFTER_END);
            }
            return tree;
        } catch (StreamConstraintsException over) {
            throw trouble(JsonTrouble.TOO_DEEP);
        } catch (JsonEOFException cut) {
            throw trouble(JsonTrouble.CUT_OFF);
        } catch (JsonProcessingException broken) {
            // The library's own message is not passed on: it repeats what stands around the fault.
            boolean twice = String.valueOf(broken.getOriginalMessage()).startsWith("Duplicate");
            throw trouble(twice ? JsonTrouble.FIELD_TWICE : JsonTrouble.BROKEN);
        }
    }

    private JsonUnreadable trouble(JsonTrouble trouble) {
        return new JsonUnreadable(
                trouble,
                parser.getParsingContext().pathAsPointer().toString(),
                Math.max(0, parser.currentLocation().getCharOffset()));
    }

    private Object value(JsonToken token) throws IOException, JsonUnreadable {
        if (token == null) {
            throw trouble(JsonTrouble.CUT_OFF);
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> whole(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> number();
            case VALUE_NUMBER_FLOAT -> throw trouble(JsonTrouble.NUMBER);
            default -> throw trouble(JsonTrouble.NOTHING);
        };
    }

    private Map<String, Object> object() throws IOException, JsonUnreadable {
        Map<String, Object> fields = new TreeMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = whole(parser.currentName());
            fields.put(name, value(parser.nextToken()));
        }
        return fields;
    }

    private List<Object> list() throws IOException, JsonUnreadable {
        List<Object> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(value(token));
        }
        return values;
    }

    private Long number() throws IOException, JsonUnreadable {
        if (parser.getTextLength() > 17) {
            throw trouble(JsonTrouble.NUMBER);
        }
        long number = parser.getLongValue();
        if (Math.abs(number) > CanonicalJson.LARGEST) {
            throw trouble(JsonTrouble.NUMBER);
        }
        return number;
    }

    private String whole(String text) throws JsonUnreadable {
        if (!CanonicalJson.isWhole(text)) {
            throw trouble(JsonTrouble.NOT_TEXT);
        }
        return text;
    }
}
