package dk.sigtepunkt.attachments.internal.scan;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address as an operator writes it: {@code tcp://host:port} or {@code unix:/path}. */
final class ScannerAddress {
    private static final Pattern TCP = Pattern.compile("tcp://\\[?([^/\\[\\]]+?)]?:(\\d{1,5})/?");
    private static final Pattern UNIX = Pattern.compile("unix:(?://)?(/.+)");
    private static final int LAST_PORT = 65535;

    private ScannerAddress() {}

    /** Looks the host up. */
    static Optional<SocketAddress> read(String written) {
        Matcher tcp = TCP.matcher(written);
        if (tcp.matches() && Integer.parseInt(tcp.group(2)) <= LAST_PORT) {
            return Optional.of(new InetSocketAddress(tcp.group(1), Integer.parseInt(tcp.group(2))));
        }
        Matcher unix = UNIX.matcher(written);
        try {
            return unix.matches() ? Optional.of(UnixDomainSocketAddress.of(unix.group(1))) : Optional.empty();
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }
}
