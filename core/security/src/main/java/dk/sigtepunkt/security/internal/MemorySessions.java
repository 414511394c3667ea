package dk.sigtepunkt.security.internal;

import dk.sigtepunkt.security.AdminToken;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.security.Sessions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class MemorySessions implements Sessions {
    private static final Duration IDLE = Duration.ofMinutes(IDLE_MINUTES);
    private static final Duration LONGEST = Duration.ofHours(LONGEST_HOURS);

    private final AdminToken token;
    private final Clock clock;
    private final Map<String, Open> open = new ConcurrentHashMap<>();

    @Activate
    public MemorySessions(@Reference AdminToken token, @Reference Clock clock) {
        this.token = token;
        this.clock = clock;
    }

    @Override
    public Optional<Session> signIn(String presented) {
        if (!token.matches(presented.strip())) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        open.values().removeIf(session -> session.ended(now));
        Session session = new Session(Secrets.fresh(), Secrets.fresh());
        open.put(session.id(), new Open(session, now, now));
        return Optional.of(session);
    }

    @Override
    public Optional<Session> find(String id) {
        Instant now = clock.instant();
        return Optional.ofNullable(
                        open.computeIfPresent(id, (key, session) -> session.ended(now) ? null : session.usedAt(now)))
                .map(Open::session);
    }

    @Override
    public void signOut(String id) {
        open.remove(id);
    }

    private record Open(Session session, Instant begun, Instant used) {
        boolean ended(Instant now) {
            return now.isAfter(used.plus(IDLE)) || now.isAfter(begun.plus(LONGEST));
        }

        Open usedAt(Instant now) {
            return new Open(session, begun, now);
        }
    }
}
