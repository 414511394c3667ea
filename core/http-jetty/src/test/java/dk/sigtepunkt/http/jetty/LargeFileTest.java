package dk.sigtepunkt.http.jetty;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.http.front.ServerFront;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that says its length and its tag is sent while it is read: the server holds no more than a part of it. */
class LargeFileTest {
    private static final int PART = 256 * 1024;
    private static final int PARTS = 80;

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final Giving giving = new Giving();

    @BeforeEach
    void start() throws Exception {
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(giving), "/*");
        FrontHandler front = new FrontHandler(ServerFront.alwaysReady());
        front.setHandler(context);
        server.setHandler(front);
        server.addConnector(connector);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    private Socket ask(String line, String... headers) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort());
        socket.setSoTimeout(20_000);
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        socket.getOutputStream()
                .write((line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + more + "\r\n").getBytes(ISO_8859_1));
        return socket;
    }

    private byte[] whole(String line, String... headers) throws IOException {
        try (Socket socket = ask(line, headers)) {
            return socket.getInputStream().readAllBytes();
        }
    }

    private static String head(byte[] answer) {
        String all = new String(answer, ISO_8859_1);
        return all.substring(0, all.indexOf("\r\n\r\n") + 4);
    }

    @Test
    void itsBeginningArrivesBeforeItsEndIsRead() throws Exception {
        giving.end = new CountDownLatch(1);
        try (Socket socket = ask("GET /fil")) {
            InputStream in = socket.getInputStream();
            assertThat(in.readNBytes(PART)).hasSize(PART);
            giving.end.countDown();
            assertThat(in.readAllBytes()).hasSizeGreaterThan((PARTS - 1) * PART);
        }
    }

    @Test
    void itCarriesWhatEveryAnswerCarries() throws IOException {
        byte[] answer = whole("GET /fil", "Accept-Encoding: gzip");
        assertThat(head(answer))
                .contains("200 OK", "ETag: \"abc\"", "Content-Length: " + PARTS * PART, "X-Frame-Options: DENY")
                .doesNotContain("Content-Encoding");
        assertThat(answer.length - head(answer).length()).isEqualTo(PARTS * PART);
        assertThat(head(whole("GET /fil", "Authorization: Bearer x")))
                .contains("no-store, private")
                .doesNotContain("ETag");
    }

    @Test
    void whoHasItOrAsksForItsHeadGetsNoBody() throws IOException {
        byte[] known = whole("GET /fil", "If-None-Match: \"abc\"");
        assertThat(new String(known, ISO_8859_1)).contains("304 Not Modified").endsWith("\r\n\r\n");
        byte[] head = whole("HEAD /fil");
        assertThat(new String(head, ISO_8859_1))
                .contains("200 OK", "Content-Length: " + PARTS * PART)
                .endsWith("\r\n\r\n");
    }

    @Test
    void oneThatFailsOnItsWayIsSeenNotToBeWhole() throws IOException {
        giving.fails = true;
        byte[] answer = whole("GET /fil");
        assertThat(answer.length - head(answer).length()).isLessThan(PARTS * PART);
    }

    /** Gives a file in parts. */
    private static final class Giving extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private transient volatile CountDownLatch end = new CountDownLatch(0);
        private volatile boolean fails;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"tal.csv\"");
            response.setHeader("ETag", "\"abc\"");
            response.setContentLength(PARTS * PART);
            for (int part = 0; part < PARTS; part++) {
                if (part == PARTS - 1) {
                    waits();
                }
                response.getOutputStream().write(new byte[PART]);
            }
        }

        private void waits() throws IOException {
            try {
                if (fails || !end.await(20, TimeUnit.SECONDS)) {
                    throw new IOException("the rest cannot be read");
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException(stopped);
            }
        }
    }
}
