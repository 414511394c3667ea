package dk.sigtepunkt.sources.internal.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.Encoding;
import dk.sigtepunkt.sources.internal.read.table.PersonNumbers;
import dk.sigtepunkt.sources.internal.room.JsonSize;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads JSON strictly: no field twice, no NaN, nothing after the end. */
final class JsonTableDocument {
    private static final JsonTableWords WORDS = JsonTableWords.in(Danish.LOCALE);
    private static final int DEEPEST = 50;
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonTableDocument() {}

    /** @throws SourceTrouble with the place of what cannot be read */
    static JsonNode read(byte[] content) {
        JsonSize.check(content);
        String text = Encoding.utf8(content).strip();
        if (text.isEmpty()) {
            throw new SourceTrouble(WORDS.empty(), false);
        }
        String start = text.substring(0, Math.min(text.length(), 200)).toLowerCase(Locale.ROOT);
        if (start.startsWith("<")) {
            throw new SourceTrouble(WORDS.notJson(start.contains("html")), false);
        }
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            // The library's exception is not passed on: its message repeats what stands around the fault.
            throw new SourceTrouble(sentence(broken), false);
        }
    }

    /** Looks for persons in all of a document, whether or not it is read into the table. */
    static void look(JsonNode root, PersonNumbers persons) {
        look(WORDS.document(), root, persons);
    }

    private static void look(String name, JsonNode node, PersonNumbers persons) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                persons.cell(WORDS.fieldNames(name), field.getKey());
                look(PersonNumbers.hasDashed(field.getKey()) ? name : field.getKey(), field.getValue(), persons);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                JsonNode element = node.get(i);
                look(element.isValueNode() ? WORDS.element(name, i + 1) : name, element, persons);
            }
        } else {
            persons.cell(name, node.asText());
        }
    }

    private static String sentence(JsonProcessingException broken) {
        Optional<JsonLocation> at = Optional.ofNullable(broken.getLocation());
        String message = String.valueOf(broken.getOriginalMessage());
        if (broken instanceof JsonEOFException) {
            return WORDS.cutOff(at);
        }
        if (message.startsWith("Duplicate")) {
            return WORDS.fieldTwice(at);
        }
        if (message.contains("'NaN'") || message.contains("INF'") || message.contains("Infinity'")) {
            return WORDS.noNumber(at);
        }
        if (broken instanceof StreamConstraintsException) {
            return WORDS.tooDeep(DEEPEST);
        }
        return WORDS.invalid(at);
    }
}
