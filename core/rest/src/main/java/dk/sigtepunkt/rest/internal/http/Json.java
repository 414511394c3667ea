package dk.sigtepunkt.rest.internal.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** The one JSON configuration: strict when reading, plain when writing. */
public final class Json {
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("cannot write " + value.getClass().getName(), broken);
        }
    }

    /** @throws Problem when it is no JSON, with the place */
    public static JsonNode tree(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException unreadable) {
            JsonLocation place = unreadable.getLocation();
            throw place == null
                    ? Problem.of(ProblemKind.UNREADABLE_JSON)
                    : Problem.unreadable(place.getLineNr(), place.getColumnNr());
        } catch (IOException notText) {
            throw Problem.of(ProblemKind.UNREADABLE_JSON, "problem.not-utf8");
        }
    }
}
