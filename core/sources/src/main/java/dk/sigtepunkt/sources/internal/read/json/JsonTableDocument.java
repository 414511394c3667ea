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
import dk.sigtepunkt.sources.internal.read.table.Encoding;
import dk.sigtepunkt.sources.internal.read.table.PersonNumbers;
import dk.sigtepunkt.sources.internal.room.JsonSize;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.Locale;
import java.util.Map;

/** Reads JSON strictly: no field twice, no NaN, nothing after the end. */
final class JsonTableDocument {
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
            throw new SourceTrouble("Svaret er tomt.", false);
        }
        String start = text.substring(0, Math.min(text.length(), 200)).toLowerCase(Locale.ROOT);
        if (start.startsWith("<")) {
            throw new SourceTrouble(
                    "Svaret er %s, ikke JSON. Kilden melder formentlig en fejl; åbn adressen og se."
                            .formatted(start.contains("html") ? "en hjemmeside (HTML)" : "XML"),
                    false);
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
        look("svaret", root, persons);
    }

    private static void look(String name, JsonNode node, PersonNumbers persons) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                persons.cell("med feltnavne i " + name, field.getKey());
                look(PersonNumbers.hasDashed(field.getKey()) ? name : field.getKey(), field.getValue(), persons);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                JsonNode element = node.get(i);
                look(element.isValueNode() ? name + " (nr. " + (i + 1) + ")" : name, element, persons);
            }
        } else {
            persons.cell(name, node.asText());
        }
    }

    private static String sentence(JsonProcessingException broken) {
        JsonLocation at = broken.getLocation();
        String place = at == null ? "" : " i linje %d, tegn %d".formatted(at.getLineNr(), at.getColumnNr());
        String message = String.valueOf(broken.getOriginalMessage());
        if (broken instanceof JsonEOFException) {
            return "Svaret er afkortet: det slutter%s, før JSON-teksten er færdig. Hent igen.".formatted(place);
        }
        if (message.startsWith("Duplicate")) {
            return "Svaret er ikke entydigt: det samme felt står to gange%s.".formatted(place);
        }
        if (message.contains("'NaN'") || message.contains("INF'") || message.contains("Infinity'")) {
            return "Svaret har NaN eller uendelig%s, som ikke er et tal.".formatted(place);
        }
        if (broken instanceof StreamConstraintsException) {
            return "Svaret er bygget op i over %d lag eller har et for langt tal eller en for lang tekst."
                    .formatted(DEEPEST);
        }
        return "Svaret er ikke gyldig JSON%s.".formatted(place);
    }
}
