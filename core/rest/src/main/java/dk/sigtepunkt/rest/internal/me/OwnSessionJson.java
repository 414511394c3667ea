package dk.sigtepunkt.rest.internal.me;

import dk.sigtepunkt.domain.sessions.OpenSession;
import dk.sigtepunkt.rest.internal.http.InstantText;

/** One session; who gets in by it is not told. */
public record OwnSessionJson(String id, String device, String means, String begunAt, String usedAt, String endsAt) {
    static OwnSessionJson of(OpenSession session) {
        return new OwnSessionJson(
                session.id().value(),
                session.device(),
                session.means().code(),
                InstantText.of(session.times().begun()),
                InstantText.of(session.times().used()),
                InstantText.of(session.times().ends()));
    }
}
