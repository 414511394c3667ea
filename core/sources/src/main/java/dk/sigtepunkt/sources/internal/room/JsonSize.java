package dk.sigtepunkt.sources.internal.room;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Runs through JSON once before a tree is made of it: three bytes such as {@code {},} become eighty in memory. */
public final class JsonSize {
    private static final RoomWords WORDS = RoomWords.in(Danish.LOCALE);
    private static final JsonFactory JSON = new JsonFactory();
    private static final long OBJECT = 160;
    private static final long ARRAY = 80;
    private static final long FIELD = 40;
    private static final long TEXT = 64;
    private static final long NUMBER = 40;

    private JsonSize() {}

    /**
     * @param content that is not JSON is left to the reader, which says so
     * @throws SourceTrouble when the tree would be too large
     */
    public static void check(byte[] content) {
        check(content, Room.bytes());
    }

    static void check(byte[] content, long most) {
        long bytes = 0;
        try (JsonParser parser = JSON.createParser(content)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                bytes += size(token, parser);
                if (bytes > most) {
                    throw Room.full(
                            WORDS.at(
                                    parser.currentLocation().getLineNr(),
                                    parser.currentLocation().getColumnNr()),
                            most);
                }
            }
        } catch (JsonProcessingException notJson) {
            // The reader says where, in its own words.
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static long size(JsonToken token, JsonParser parser) throws IOException {
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> ARRAY;
            case FIELD_NAME -> FIELD;
            case VALUE_STRING -> TEXT + parser.getTextLength();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER + parser.getTextLength();
            case END_OBJECT, END_ARRAY -> 0;
            default -> Long.BYTES;
        };
    }
}
