package dk.sigtepunkt.sources.internal.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.Cube.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads the dimensions of a JSON-stat dataset, in the order its values stand. */
final class JsonStatDimensions {
    private static final JsonStatWords WORDS = JsonStatWords.in(Danish.LOCALE);
    private static final int MOST = 30;

    private JsonStatDimensions() {}

    static List<Dimension> of(JsonNode dataset) {
        JsonNode described = dataset.path("dimension");
        // From 2.0 the order stands at the dataset, before that among the dimensions.
        JsonNode ids = dataset.has("id") ? dataset.path("id") : described.path("id");
        JsonNode sizes = dataset.has("size") ? dataset.path("size") : described.path("size");
        if (!ids.isArray() || ids.isEmpty() || ids.size() > MOST) {
            throw JsonStatReader.trouble(WORDS.noDimensions(MOST));
        }
        if (sizes.size() != ids.size()) {
            throw JsonStatReader.trouble(WORDS.otherSizes(ids.size(), sizes.size()));
        }
        List<Dimension> dimensions = new ArrayList<>();
        for (int number = 0; number < ids.size(); number++) {
            String name = ids.get(number).asText();
            List<String> codes = codes(name, described.path(name).path("category"));
            int size = sizes.get(number).asInt(-1);
            if (codes.size() != size) {
                throw JsonStatReader.trouble(WORDS.otherSize(name, size, codes.size()));
            }
            dimensions.add(new Dimension(name, codes));
        }
        if (new HashSet<>(dimensions.stream().map(Dimension::name).toList()).size() < dimensions.size()) {
            throw JsonStatReader.trouble(WORDS.dimensionTwice());
        }
        return dimensions;
    }

    /** An array of codes, an object from code to place, or for a single category nothing but its label. */
    private static List<String> codes(String name, JsonNode category) {
        JsonNode index = category.path("index");
        if (index.isArray()) {
            List<String> codes = new ArrayList<>();
            index.forEach(code -> codes.add(code.asText()));
            return codes;
        }
        if (index.isObject()) {
            return ordered(name, index);
        }
        List<String> codes = new ArrayList<>();
        category.path("label").fieldNames().forEachRemaining(codes::add);
        if (codes.size() != 1) {
            throw JsonStatReader.trouble(WORDS.noOrder(name, codes.size()));
        }
        return codes;
    }

    private static List<String> ordered(String name, JsonNode index) {
        String[] codes = new String[index.size()];
        index.properties().forEach(field -> place(name, codes, field));
        return Arrays.asList(codes);
    }

    private static void place(String name, String[] codes, Map.Entry<String, JsonNode> field) {
        int place = field.getValue().asInt(-1);
        if (place < 0 || place >= codes.length || codes[place] != null) {
            throw JsonStatReader.trouble(
                    WORDS.wrongPlace(name, field.getKey(), field.getValue().asText()));
        }
        codes[place] = field.getKey();
    }
}
