package dk.sigtepunkt.security;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.sessions.OpenSession;
import dk.sigtepunkt.domain.sessions.SessionId;

/**
 * Somebody signed in, as of one request.
 *
 * @param secret what the session's cookie carries
 * @param kept what is known of it by everybody
 * @param actor who it is, with the roles of today
 */
public record Session(String secret, OpenSession kept, Actor actor) {
    /** What it is called; not a secret. */
    public SessionId id() {
        return kept.id();
    }

    /**
     * What a form of this session carries, in another shape each time: an answer that is compressed, or read again and again,
     * gives nothing of it away.
     */
    public String csrf() {
        return FormSecret.of(secret).masked();
    }

    /** Whether what came with a form is this session's; compares in constant time. */
    public boolean sent(String csrf) {
        return FormSecret.of(secret).isIn(csrf);
    }

    /** Leaves the secret out, so that no log can hold it. */
    @Override
    public String toString() {
        return "Session[" + kept.id().value() + "]";
    }
}
