package dk.sigtepunkt.web.internal.sealed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One block, or one run of a line, as a plain tree: it is kept, so that its names stay. */
record Block(Map<String, Object> fields) {
    /** The blocks that this product writes and reads. */
    static final int VOCABULARY = 1;

    static final String TYPE = "type";
    static final String BLOCKS = "blocks";
    static final String RUNS = "runs";

    static Block of(String type) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(TYPE, type);
        return new Block(fields);
    }

    /** Empty when it is no block. */
    static Optional<Block> read(Object tree) {
        if (!(tree instanceof Map<?, ?> map) || !(map.get(TYPE) instanceof String)) {
            return Optional.empty();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((name, value) -> fields.put(String.valueOf(name), value));
        return Optional.of(new Block(fields));
    }

    Block with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** A text that is empty is left out. */
    Block withText(String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
        return this;
    }

    Map<String, Object> tree() {
        return Collections.unmodifiableMap(fields);
    }

    String type() {
        return text(TYPE);
    }

    /** Empty where there is none. */
    String text(String name) {
        return fields.get(name) instanceof String text ? text : "";
    }

    boolean is(String name) {
        return Boolean.TRUE.equals(fields.get(name));
    }

    /** @return 0 where there is none */
    int number(String name) {
        return fields.get(name) instanceof Number number ? number.intValue() : 0;
    }

    /** None where there are none. */
    List<Object> list(String name) {
        return fields.get(name) instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }
}
