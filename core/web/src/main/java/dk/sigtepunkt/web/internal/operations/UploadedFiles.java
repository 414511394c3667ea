package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.Plan;
import dk.sigtepunkt.domain.sessions.SessionId;
import dk.sigtepunkt.security.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that were handed in and looked at, but are not installed yet: in memory, each for ten minutes and for the session
 * that sent it. All of them together never take more than one file may; the oldest make room.
 */
public final class UploadedFiles {
    static final Duration KEPT = Duration.ofMinutes(10);
    static final int MOST = 4;

    private final Clock clock;
    private final List<Kept> files = new ArrayList<>();

    public UploadedFiles(Clock clock) {
        this.clock = clock;
    }

    synchronized Kept keep(Session session, Artifact artifact, Plan.Accepted plan) {
        long size = artifact.bytes().length;
        Kept kept = new Kept(
                UUID.randomUUID().toString(),
                session.id(),
                artifact,
                size,
                plan,
                clock.instant().plus(KEPT));
        forgetOld();
        while (!files.isEmpty() && (files.size() >= MOST || total() + size > FileLimit.BYTES)) {
            files.remove(0);
        }
        files.add(kept);
        return kept;
    }

    /** Empty when it is not there any more, or is another session's. */
    synchronized Optional<Kept> find(Session session, String id) {
        forgetOld();
        return files.stream()
                .filter(kept -> kept.id().equals(id) && kept.session().equals(session.id()))
                .findFirst();
    }

    synchronized void forget(Kept kept) {
        files.remove(kept);
    }

    private void forgetOld() {
        Instant now = clock.instant();
        files.removeIf(kept -> !kept.until().isAfter(now));
    }

    private long total() {
        return files.stream().mapToLong(Kept::size).sum();
    }

    /**
     * @param id what names it in an address; cannot be guessed
     * @param size bytes
     * @param plan what it would do, as it was when it was handed in
     */
    record Kept(String id, SessionId session, Artifact artifact, long size, Plan.Accepted plan, Instant until) {}
}
