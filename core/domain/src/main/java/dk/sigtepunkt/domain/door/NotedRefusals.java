package dk.sigtepunkt.domain.door;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which refusals are written down: the first of a kind at once, then one a minute, or a chain could be filled by asking. */
final class NotedRefusals {
    private static final Duration QUIET = Duration.ofMinutes(1);
    private static final int REMEMBERED = 1000;

    private final Map<String, Instant> noted = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** A clock that was put back ends the quiet. */
    synchronized boolean worthNoting(String kind, Instant now) {
        Instant last = noted.get(kind);
        if (last != null && !now.isBefore(last) && now.isBefore(last.plus(QUIET))) {
            return false;
        }
        noted.remove(kind);
        noted.put(kind, now);
        return true;
    }
}
