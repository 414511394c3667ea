package dk.sigtepunkt.http.door;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of whoever asks, in the form in which brakes count it. */
public final class ClientAddress {
    private static final Pattern FOUR = Pattern.compile("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}");
    private static final Pattern SIX = Pattern.compile("[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");
    private static final Pattern WITH_PORT = Pattern.compile("\\[([^\\]]*)](?::[0-9]{1,5})?|([^:]*):[0-9]{1,5}");
    private static final int HALF = 8;

    private final InetAddress address;

    private ClientAddress(InetAddress address) {
        this.address = address;
    }

    /**
     * @param text an address in digits, also in brackets, with a port or with a zone, as servers and proxies write it; names
     *     are not looked up
     * @return empty for what is no address
     */
    public static Optional<ClientAddress> parse(String text) {
        String bare = bare(text.strip());
        if (!FOUR.matcher(bare).matches() && !SIX.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            // Digits are read, never looked up; an IPv4 address inside an IPv6 one comes out as IPv4.
            return Optional.of(new ClientAddress(InetAddress.getByName(bare)));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    private static String bare(String text) {
        Matcher port = WITH_PORT.matcher(text);
        String address = text;
        if (port.matches()) {
            address = port.group(1) == null ? port.group(2) : port.group(1);
        }
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }

    /** Whether it is this machine itself. */
    public boolean isLoopback() {
        return address.isLoopbackAddress();
    }

    byte[] bytes() {
        return address.getAddress();
    }

    /** What is counted: an IPv4 address alone; of an IPv6 address its /64, in which one house may choose freely. */
    public String key() {
        if (address instanceof Inet4Address) {
            return address.getHostAddress();
        }
        StringBuilder key = new StringBuilder();
        byte[] bytes = bytes();
        for (int at = 0; at < HALF; at += 2) {
            key.append("%x:".formatted(((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff)));
        }
        return key.append(":/64").toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClientAddress that && address.equals(that.address);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }

    @Override
    public String toString() {
        return address.getHostAddress();
    }
}
