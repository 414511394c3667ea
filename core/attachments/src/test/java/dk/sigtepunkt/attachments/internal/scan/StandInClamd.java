package dk.sigtepunkt.attachments.internal.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.function.Function;

/** Speaks clamd's INSTREAM as the daemon does, one question after the other, and finds what it is told to find. */
final class StandInClamd implements Closeable {
    private final ServerSocketChannel server;
    private final Function<byte[], String> judge;
    private final Thread thread;

    /** @param judge from all bytes to the answer; an empty answer is none, with the line held open */
    StandInClamd(SocketAddress address, Function<byte[], String> judge) throws IOException {
        this.server = address instanceof UnixDomainSocketAddress
                ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                : ServerSocketChannel.open();
        this.server.bind(address);
        this.judge = judge;
        this.thread = new Thread(this::serve, "clamd");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    /** As ClamAV judges the test file that every scanner knows. */
    static String eicar(byte[] bytes) {
        return new String(bytes, ISO_8859_1).contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE")
                ? "stream: Eicar-Signature FOUND"
                : "stream: OK";
    }

    SocketAddress address() throws IOException {
        return server.getLocalAddress();
    }

    private void serve() {
        try {
            while (server.isOpen()) {
                try (SocketChannel one = server.accept()) {
                    answer(one);
                }
            }
        } catch (IOException closed) {
            if (server.isOpen()) {
                throw new UncheckedIOException(closed);
            }
        }
    }

    private void answer(SocketChannel channel) throws IOException {
        DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
        OutputStream out = Channels.newOutputStream(channel);
        if (!new String(in.readNBytes(10), UTF_8).equals("zINSTREAM\0")) {
            out.write("UNKNOWN COMMAND\0".getBytes(UTF_8));
            return;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            all.write(in.readNBytes(length));
        }
        String answer = judge.apply(all.toByteArray());
        if (answer.isEmpty()) {
            in.read();
            return;
        }
        out.write((answer + "\0").getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
