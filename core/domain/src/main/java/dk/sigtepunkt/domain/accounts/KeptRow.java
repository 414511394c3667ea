package dk.sigtepunkt.domain.accounts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that is kept of somebody.
 *
 * @param kind what sort of thing, such as {@code account_name}
 * @param values by their names, in an order that is always the same; what is empty is left out
 */
public record KeptRow(String kind, Map<String, String> values) {
    public KeptRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
