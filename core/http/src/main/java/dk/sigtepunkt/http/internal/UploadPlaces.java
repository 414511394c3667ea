package dk.sigtepunkt.http.internal;

import dk.sigtepunkt.http.answer.HttpAsked;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How many files are received at once, by whatever door: each lies in memory until it is judged. Nobody who sends one takes
 * the place of others: an address has one, however many places are free.
 */
public final class UploadPlaces {
    /** The running server's; of one bundle, whichever doors there are. */
    public static final UploadPlaces SHARED = new UploadPlaces();

    static final int MOST = 4;

    private static final Set<String> METHODS = Set.of("POST", "PUT");
    private static final String NOBODY = "";

    private final Set<String> sending = new HashSet<>();
    private int taken;

    /** Why there is no place. */
    public enum Full {
        /** The same address sends another file. */
        ADDRESS,
        /** All places are taken. */
        SERVER
    }

    /** What {@link #take} led to. */
    public final class Place {
        private final String address;
        private final Optional<Full> full;
        private boolean held;

        private Place(String address, Optional<Full> full, boolean held) {
            this.address = address;
            this.full = full;
            this.held = held;
        }

        /** Empty when it may be received. */
        public Optional<Full> full() {
            return full;
        }

        /** It is received, or given up; to be called at least once. */
        public void leave() {
            synchronized (UploadPlaces.this) {
                if (held) {
                    held = false;
                    taken--;
                    sending.remove(address);
                }
            }
        }
    }

    /** @param peer the address that the connection comes from */
    public synchronized Place take(HttpAsked asked, String peer) {
        if (!sendsFile(asked)) {
            return new Place(NOBODY, Optional.empty(), false);
        }
        String address = address(asked, peer);
        if (sending.contains(address)) {
            return new Place(address, Optional.of(Full.ADDRESS), false);
        }
        if (taken >= MOST) {
            return new Place(address, Optional.of(Full.SERVER), false);
        }
        taken++;
        if (!address.equals(NOBODY)) {
            sending.add(address);
        }
        return new Place(address, Optional.empty(), true);
    }

    private static boolean sendsFile(HttpAsked asked) {
        String type = asked.header("Content-Type").orElse("").strip().toLowerCase(Locale.ROOT);
        return METHODS.contains(asked.method())
                && (type.startsWith("multipart/form-data") || type.startsWith("application/octet-stream"));
    }

    /**
     * The proxy on the same machine says whom it asks for; the last value is the one that it has added itself. Programs that
     * run on the machine have no address of their own.
     */
    private static String address(HttpAsked asked, String peer) {
        if (!loopback(peer)) {
            return peer;
        }
        String[] forwarded = asked.header("X-Forwarded-For").orElse("").split(",");
        return forwarded.length == 0 ? NOBODY : forwarded[forwarded.length - 1].strip();
    }

    private static boolean loopback(String peer) {
        String literal = peer.replaceAll("[\\[\\]]", "");
        if (!literal.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%.*)?")) {
            return false;
        }
        try {
            // A literal address is never looked up.
            return InetAddress.getByName(literal).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
