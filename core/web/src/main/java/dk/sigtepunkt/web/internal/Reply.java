package dk.sigtepunkt.web.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back over HTTP. */
record Reply(int status, Map<String, String> headers, String body) {
    Reply {
        headers = Map.copyOf(headers);
    }

    Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body);
    }
}
