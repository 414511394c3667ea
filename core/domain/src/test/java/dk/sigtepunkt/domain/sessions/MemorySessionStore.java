package dk.sigtepunkt.domain.sessions;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sessions that are forgotten when the test ends. */
public final class MemorySessionStore implements SessionStore {
    /** What was noted, in its order. */
    public final List<AuditNote> notes = new ArrayList<>();

    private final Map<SecretDigest, OpenSession> open = new LinkedHashMap<>();

    @Override
    public synchronized Optional<OpenSession> find(SecretDigest key) {
        return Optional.ofNullable(open.get(key));
    }

    @Override
    public synchronized List<OpenSession> of(Optional<AccountId> account) {
        return open.values().stream()
                .filter(session -> session.account().equals(account))
                .sorted(Comparator.<OpenSession, Instant>comparing(
                                session -> session.times().begun())
                        .reversed())
                .toList();
    }

    @Override
    public synchronized void begin(OpenSession session, Optional<SecretDigest> instead, AuditNote note) {
        Instant forgotten = session.times().begun().minus(OpenSession.REMEMBERED);
        open.values().removeIf(one -> !one.times().ends().isAfter(forgotten));
        instead.ifPresent(open::remove);
        open.put(session.key(), session);
        notes.add(note);
    }

    @Override
    public synchronized void used(SecretDigest key, Instant at) {
        open.computeIfPresent(key, (same, session) -> usedAt(session, at));
    }

    private static OpenSession usedAt(OpenSession session, Instant at) {
        OpenSession.Times times = session.times();
        return at.isBefore(times.used())
                ? session
                : new OpenSession(
                        session.id(),
                        session.key(),
                        session.account(),
                        session.means(),
                        session.device(),
                        new OpenSession.Times(times.begun(), at, times.ends()));
    }

    @Override
    public synchronized int end(Set<SessionId> sessions, AuditNote note) {
        int before = open.size();
        open.values().removeIf(session -> sessions.contains(session.id()));
        int ended = before - open.size();
        if (ended > 0) {
            notes.add(note);
        }
        return ended;
    }
}
