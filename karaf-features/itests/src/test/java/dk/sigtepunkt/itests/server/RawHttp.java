package dk.sigtepunkt.itests.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;

/** Bytes to a port and bytes back: what no HTTP client would send. */
public final class RawHttp {
    private static final int BLOCK = 64 * 1024;

    private RawHttp() {}

    /** Everything that comes back until the server closes the connection. */
    public static Answer raw(int port, String request) {
        try (Socket socket = connect(port)) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new Answer(new String(socket.getInputStream().readAllBytes(), ISO_8859_1), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(request.lines().findFirst().orElse(""), broken);
        }
    }

    /** A request that is well formed but for what is in the line and the headers. */
    public static Answer ask(int port, String line, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return raw(port, line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + more + "\r\n");
    }

    /** Sends a request and then blocks of a body until an answer comes, the server closes, or so many bytes are gone. */
    public static Answer flood(int port, String head, boolean chunked, long most) {
        byte[] block = new byte[BLOCK];
        Arrays.fill(block, (byte) 'x');
        try (Socket socket = connect(port)) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(ISO_8859_1));
            long sent = 0;
            try {
                while (sent < most && socket.getInputStream().available() == 0) {
                    out.write(chunked ? "10000\r\n".getBytes(ISO_8859_1) : new byte[0]);
                    out.write(block);
                    out.write(chunked ? "\r\n".getBytes(ISO_8859_1) : new byte[0]);
                    sent += BLOCK;
                }
            } catch (IOException closed) {
                // The server listens no more; what it said lies in the socket still.
            }
            return new Answer(read(socket), sent);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Socket socket) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] bytes = new byte[BLOCK];
        try {
            for (int count = socket.getInputStream().read(bytes);
                    count >= 0;
                    count = socket.getInputStream().read(bytes)) {
                answer.write(bytes, 0, count);
            }
        } catch (IOException reset) {
            // Whoever closes with something unread resets the connection; what came before it counts.
        }
        return answer.toString(ISO_8859_1);
    }

    private static Socket connect(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(30_000);
        return socket;
    }

    /** @param sent how much of a body went out */
    public record Answer(String text, long sent) {
        public int status() {
            return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }

        /** How many answers came over the one connection. */
        public long count() {
            return text.lines().filter(line -> line.startsWith("HTTP/1.1 ")).count();
        }

        public String header(String name) {
            return head().stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }

        String body() {
            int end = text.indexOf("\r\n\r\n");
            return end < 0 ? "" : text.substring(end + 4);
        }

        private List<String> head() {
            return text.lines().takeWhile(line -> !line.isEmpty()).toList();
        }
    }
}
