package dk.sigtepunkt.sources.internal.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.room.JsonSize;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/** Parses JSON within bounds, and says where it breaks off. */
public final class JsonText {
    private static final JsonTextWords WORDS = JsonTextWords.in(Danish.LOCALE);
    private static final int DEEPEST = 50;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            // 0.10 must not become 0.1: what the source wrote is what is read.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonText() {}

    /** @param what what the document is called, for the message */
    public static JsonNode parsed(byte[] content, String what) {
        byte[] plain = withoutMark(content);
        JsonSize.check(plain);
        try {
            return JSON.readTree(plain);
        } catch (JsonProcessingException broken) {
            throw new SourceTrouble(
                    WORDS.notWhole(what, Optional.ofNullable(broken.getLocation()), content.length), true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] withoutMark(byte[] content) {
        boolean marked = content.length >= 3
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(content, 3, content.length) : content;
    }
}
