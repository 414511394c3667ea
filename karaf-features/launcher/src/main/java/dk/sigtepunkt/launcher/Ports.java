package dk.sigtepunkt.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Asked before the start, because afterwards another server on a port would look like this one. */
final class Ports {
    private Ports() {}

    /** @param setting what the operator sets to another port */
    static void check(String port, String setting) throws StartFault {
        try (var socket = new ServerSocket(Integer.parseInt(port), 1, InetAddress.getLoopbackAddress())) {
            if (!socket.isBound()) {
                throw taken(port, setting);
            }
        } catch (IOException | IllegalArgumentException taken) {
            throw taken(port, setting);
        }
    }

    static String free() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(free.getLocalPort());
        }
    }

    private static StartFault taken(String port, String setting) {
        return new StartFault(
                StartFault.BUSY,
                "port %s er optaget eller er ingen port; sæt %s til en ledig.".formatted(port, setting));
    }
}
