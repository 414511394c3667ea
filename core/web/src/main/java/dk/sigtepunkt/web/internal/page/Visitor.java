package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.domain.sessions.OpenSession;
import dk.sigtepunkt.security.Session;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param session empty when nobody is signed in
 * @param former the session by which something is sent too late, because it is over; empty for none
 * @param sender where a browser says the request comes from
 * @param secure whether it came over https
 * @param device by which browser, as people know it; empty when it does not say
 * @param address from where, as far as that can be believed
 * @param attempt what {@link AttemptCookie} carries; empty when nothing is on its way
 */
public record Visitor(
        Optional<Session> session,
        Optional<OpenSession> former,
        Sender sender,
        boolean secure,
        String device,
        String address,
        String attempt) {
    /** One whose browser has no session that is over. */
    public Visitor(
            Optional<Session> session, Sender sender, boolean secure, String device, String address, String attempt) {
        this(session, Optional.empty(), sender, secure, device, address, attempt);
    }
}
