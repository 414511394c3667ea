package dk.sigtepunkt.sources.internal.read.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;

/** Why rows cannot be read out of JSON, and where in it something stands. */
interface JsonTableWords {
    /** Danish until there is another set. */
    static JsonTableWords in(Locale language) {
        return new DanishJsonTableWords();
    }

    /** What the whole of a document is called, as if it were a column. */
    String document();

    /** @param part a field, or the whole document */
    String fieldNames(String part);

    String element(String part, int number);

    /** The only document, as the subject of a sentence. */
    String answer();

    /** One of several documents, as the subject of a sentence. */
    String page(int number);

    /** @param part as {@link #answer} or {@link #page} says it */
    String rowOf(String part, int number);

    /** The place of a row in one of several documents. */
    String rowOfPage(int page, int number);

    String empty();

    /** @param webPage whether it looks like HTML rather than some other XML */
    String notJson(boolean webPage);

    String cutOff(Optional<JsonLocation> at);

    String fieldTwice(Optional<JsonLocation> at);

    String noNumber(Optional<JsonLocation> at);

    String tooDeep(int most);

    String invalid(Optional<JsonLocation> at);

    String noRows();

    String noPath(JsonPointer path, String column);

    String notSingle(String place, String column);

    String noList(String part, JsonPointer path);

    String nothingAt(String part, JsonPointer path, JsonNode there);

    String noFields(String place);

    String notSingleAt(String place, JsonPointer path);

    /** Where the headings stand. */
    String list(JsonPointer path);

    String otherCount(String place, int values, int columns);

    String tooFewLevels(String level);

    String noPointer(String setting, String text);
}
