package dk.sigtepunkt.domain.written;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Fields as somebody sends them. */
public final class Sent {
    private Sent() {}

    /** @param more names and values in turn, in place of those of the same name */
    public static UnaryOperator<String> of(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return name -> all.getOrDefault(name, "");
    }
}
