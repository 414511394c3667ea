package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.security.Session;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param session empty when nobody is signed in
 * @param sender where a browser says the request comes from
 * @param secure whether it came over https
 * @param device by which browser, as people know it; empty when it does not say
 * @param address from where, as far as that can be believed
 * @param attempt what {@link AttemptCookie} carries; empty when nothing is on its way
 */
public record Visitor(
        Optional<Session> session, Sender sender, boolean secure, String device, String address, String attempt) {}
