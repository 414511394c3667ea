package dk.sigtepunkt.persistence.internal.database;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What records of the chain call this server: the name that its machine gives itself. */
public final class Node {
    public static final String NAME = FittingText.of(hostName(), 60);

    private Node() {}

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
