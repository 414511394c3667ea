package dk.sigtepunkt.reporting.seal.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The fields of an object, taken one by one; one that nobody took is one too many. */
public final class JsonFields {
    private final String pointer;
    private final Map<String, Object> left;

    private JsonFields(String pointer, Map<String, Object> fields) {
        this.pointer = pointer;
        this.left = new HashMap<>(fields);
    }

    /** @param pointer where it stands */
    public static JsonFields of(String pointer, Object tree) throws JsonUnreadable {
        return new JsonFields(pointer, map(pointer, tree));
    }

    private static Map<String, Object> map(String pointer, Object tree) throws JsonUnreadable {
        if (!(tree instanceof Map<?, ?> map)) {
            throw new JsonUnreadable(JsonTrouble.FIELD_WRONG, pointer);
        }
        Map<String, Object> fields = new TreeMap<>();
        map.forEach((key, value) -> fields.put(key.toString(), value));
        return fields;
    }

    public String pointer() {
        return pointer;
    }

    /** Whether it is there and not taken yet. */
    public boolean has(String name) {
        return left.containsKey(name);
    }

    /** Whatever stands in it. */
    public Object any(String name) throws JsonUnreadable {
        return optional(name).orElseThrow(() -> new JsonUnreadable(JsonTrouble.FIELD_MISSING, at(name)));
    }

    private Optional<Object> optional(String name) {
        return Optional.ofNullable(left.remove(name));
    }

    public JsonFields object(String name) throws JsonUnreadable {
        return of(at(name), any(name));
    }

    public Optional<JsonFields> optionalObject(String name) throws JsonUnreadable {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    public List<?> list(String name) throws JsonUnreadable {
        if (any(name) instanceof List<?> list) {
            return list;
        }
        throw wrong(name);
    }

    /** A text that is one of those that can stand there. */
    public String text(String name, Predicate<String> valid) throws JsonUnreadable {
        if (any(name) instanceof String text && valid.test(text)) {
            return text;
        }
        throw wrong(name);
    }

    public Optional<String> optionalText(String name) throws JsonUnreadable {
        return has(name) ? Optional.of(text(name, any -> true)) : Optional.empty();
    }

    /** A whole number from the least to the most that every computer counts to. */
    public int whole(String name, int least) throws JsonUnreadable {
        if (any(name) instanceof Long number && number >= least && number <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        throw wrong(name);
    }

    /** Texts by name. */
    public Map<String, String> texts(String name) throws JsonUnreadable {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, Object> entry : map(at(name), any(name)).entrySet()) {
            if (!(entry.getValue() instanceof String text)) {
                throw new JsonUnreadable(JsonTrouble.FIELD_WRONG, JsonPointers.under(at(name), entry.getKey()));
            }
            texts.put(entry.getKey(), text);
        }
        return texts;
    }

    /** Nothing may be left. */
    public void done() throws JsonUnreadable {
        Optional<String> unknown = left.keySet().stream().sorted().findFirst();
        if (unknown.isPresent()) {
            throw new JsonUnreadable(JsonTrouble.FIELD_UNKNOWN, at(unknown.get()));
        }
    }

    /** What is said of a field that cannot stand so. */
    public JsonUnreadable wrong(String name) {
        return new JsonUnreadable(JsonTrouble.FIELD_WRONG, at(name));
    }

    private String at(String name) {
        return JsonPointers.under(pointer, name);
    }
}
