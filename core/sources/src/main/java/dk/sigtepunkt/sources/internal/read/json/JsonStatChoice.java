package dk.sigtepunkt.sources.internal.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the one dataset that is meant among those a JSON-stat document holds. */
final class JsonStatChoice {
    private static final JsonStatWords WORDS = JsonStatWords.in(Danish.LOCALE);

    private JsonStatChoice() {}

    static JsonNode of(JsonNode document, String chosen) {
        if (!document.isObject()) {
            throw trouble(WORDS.notJsonStat());
        }
        Map<String, JsonNode> held = new LinkedHashMap<>();
        String kind = document.path("class").asText("");
        if (kind.equals("collection")) {
            embedded(document, held);
        } else if (kind.equals("dataset") || (document.has(JsonStatReader.VALUE) && document.has("dimension"))) {
            held.put("dataset", document);
        } else {
            bundled(document, held);
        }
        return chosen(held, chosen);
    }

    private static void embedded(JsonNode collection, Map<String, JsonNode> held) {
        int number = 0;
        for (JsonNode item : collection.path("link").path("item")) {
            if (item.has("dimension")) {
                held.put(item.path("label").asText("") + "\u0000" + number, item);
            }
            number++;
        }
        if (held.isEmpty()) {
            throw trouble(WORDS.onlyLinks(number));
        }
    }

    private static void bundled(JsonNode bundle, Map<String, JsonNode> held) {
        bundle.properties().forEach(field -> {
            if (field.getValue().path("dimension").isObject()) {
                held.put(field.getKey(), field.getValue());
            }
        });
        if (held.isEmpty()) {
            throw trouble(WORDS.noDataset());
        }
    }

    private static JsonNode chosen(Map<String, JsonNode> held, String chosen) {
        if (chosen.isEmpty()) {
            if (held.size() > 1) {
                throw trouble(WORDS.severalDatasets(names(held)));
            }
            return held.values().iterator().next();
        }
        int number = 0;
        for (Map.Entry<String, JsonNode> one : held.entrySet()) {
            if (name(one.getKey()).equals(chosen) || Integer.toString(number).equals(chosen)) {
                return one.getValue();
            }
            number++;
        }
        throw trouble(WORDS.unknownDataset(chosen, names(held)));
    }

    private static List<String> names(Map<String, JsonNode> held) {
        return held.keySet().stream().map(JsonStatChoice::name).toList();
    }

    /** Labels of a collection need not be unique; a number after them keeps them apart. */
    private static String name(String key) {
        int mark = key.indexOf('\u0000');
        return mark < 0 ? key : key.substring(0, mark);
    }

    private static SourceTrouble trouble(String sentence) {
        return new SourceTrouble(sentence, false);
    }
}
