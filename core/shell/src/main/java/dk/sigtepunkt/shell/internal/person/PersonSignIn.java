package dk.sigtepunkt.shell.internal.person;

import dk.sigtepunkt.domain.keys.KnowByKey;
import java.net.InetSocketAddress;
import java.security.PublicKey;
import java.util.Optional;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.server.auth.pubkey.PublickeyAuthenticator;
import org.apache.sshd.server.session.ServerSession;

/**
 * Lets in whoever has the private half of a person's key; the name that the client sends says nothing. A client offers one key after
 * the other: only the last one counts, and whoever gave up with none is noted once.
 */
final class PersonSignIn implements PublickeyAuthenticator, SessionListener {
    /** The key that was looked at last: the one whose signature was right, once somebody is in. */
    private static final AttributeKey<String> KEY = new AttributeKey<>();

    private final KnowByKey know;

    PersonSignIn(KnowByKey know) {
        this.know = know;
    }

    /** By which key somebody came in. */
    static String key(ServerSession session) {
        return Optional.ofNullable(session.getAttribute(KEY))
                .orElseThrow(() -> new IllegalStateException("nobody comes in without a key"));
    }

    /** Asked before the signature is looked at, which is for SSHD to do. */
    @Override
    public boolean authenticate(String name, PublicKey key, ServerSession session) {
        String fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
        session.setAttribute(KEY, fingerprint);
        return know.person(fingerprint).isPresent();
    }

    @Override
    public void sessionEvent(Session session, Event event) {
        if (event == Event.Authenticated) {
            know.entered(key((ServerSession) session));
        }
    }

    @Override
    public void sessionClosed(Session session) {
        String fingerprint = session.getAttribute(KEY);
        if (!session.isAuthenticated() && fingerprint != null && session instanceof ServerSession server) {
            know.turnedAway(fingerprint, address(server));
        }
    }

    private static String address(ServerSession session) {
        return session.getClientAddress() instanceof InetSocketAddress from
                ? from.getAddress().getHostAddress()
                : "";
    }
}
