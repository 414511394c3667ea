package dk.sigtepunkt.attachments.internal.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * One question by clamd's INSTREAM (clamd(8)): the command, chunks each with its length in four bytes, a length of zero, and
 * one line back. Over TCP as over a socket file, and never longer than it may take as a whole.
 */
final class ClamdStream {
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(UTF_8);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final SocketAddress address;
    private final Duration most;

    ClamdStream(SocketAddress address, Duration most) {
        this.address = address;
        this.most = most;
    }

    /** @return the answer without what ends it */
    String ask(byte[] bytes) throws IOException {
        if (address instanceof InetSocketAddress host && host.isUnresolved()) {
            throw new UnknownHostException(host.getHostString());
        }
        long end = System.nanoTime() + most.toNanos();
        try (SocketChannel channel = open();
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT);
            if (!channel.connect(address)) {
                await(key, SelectionKey.OP_CONNECT, end);
                channel.finishConnect();
            }
            try {
                send(key, ByteBuffer.wrap(COMMAND), end);
                for (int at = 0; at < bytes.length; at += CHUNK) {
                    int length = Math.min(CHUNK, bytes.length - at);
                    send(key, length(length), end);
                    send(key, ByteBuffer.wrap(bytes, at, length), end);
                }
                send(key, length(0), end);
            } catch (SocketTimeoutException late) {
                throw late;
            } catch (IOException refused) {
                // A file that is too large for it is answered before its end; what it said is worth more than the
                // broken line.
                return answer(key, end);
            }
            return answer(key, end);
        }
    }

    private SocketChannel open() throws IOException {
        return address instanceof InetSocketAddress
                ? SocketChannel.open()
                : SocketChannel.open(StandardProtocolFamily.UNIX);
    }

    private static ByteBuffer length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(0, length);
    }

    private static void send(SelectionKey key, ByteBuffer bytes, long end) throws IOException {
        SocketChannel channel = (SocketChannel) key.channel();
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(key, SelectionKey.OP_WRITE, end);
            }
        }
    }

    private static String answer(SelectionKey key, long end) throws IOException {
        SocketChannel channel = (SocketChannel) key.channel();
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining()) {
            int read = channel.read(answer);
            if (read < 0 || (answer.position() > 0 && answer.get(answer.position() - 1) == 0)) {
                break;
            }
            if (read == 0) {
                await(key, SelectionKey.OP_READ, end);
            }
        }
        if (answer.position() == 0) {
            throw new IOException("no answer");
        }
        return UTF_8.decode(answer.flip()).toString().replace("\0", "").strip();
    }

    private static void await(SelectionKey key, int what, long end) throws IOException {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        key.interestOps(what);
        if (left <= 0 || key.selector().select(left) == 0) {
            throw new SocketTimeoutException("no answer in time");
        }
        key.selector().selectedKeys().clear();
    }
}
