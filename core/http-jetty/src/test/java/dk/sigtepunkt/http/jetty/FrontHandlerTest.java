package dk.sigtepunkt.http.jetty;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.http.front.ServerFront;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes in, bytes out, over a socket: what Jetty makes of a request before and after the servlets is what counts here. */
class FrontHandlerTest {
    private static final String LONG = "Sammen om Hedenstederne. ".repeat(4000);
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(asPaxWebHasIt()));

    private static HttpConfiguration asPaxWebHasIt() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setHttpCompliance(HttpCompliance.STRICT);
        return configuration;
    }

    @BeforeEach
    void start() throws Exception {
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new Saying()), "/side/*");
        context.setErrorHandler(new ErrorPageErrorHandler());
        FrontHandler front = new FrontHandler(ServerFront.alwaysReady());
        front.setHandler(context);
        server.setHandler(front);
        server.setErrorHandler(new FrontErrors(ServerFront.alwaysReady()));
        server.addConnector(connector);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    private String ask(String request) throws IOException {
        return ask(request, new byte[0]);
    }

    private String ask(String request, byte[] body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().write(body);
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private String askOnce(String line, String... headers) throws IOException {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return ask(line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + more + "\r\n");
    }

    @Test
    void aLargeAnswerComesWholeWithTagAndLengthAndHeadTellsTheSame() throws IOException {
        String whole = askOnce("GET /side/lang");
        assertThat(whole).contains("200 OK", "ETag: \"", "Content-Length: " + LONG.length(), "X-Frame-Options: DENY");
        assertThat(whole).endsWith("\r\n\r\n" + LONG);
        String head = askOnce("HEAD /side/lang");
        assertThat(head).contains("200 OK", "Content-Length: " + LONG.length()).endsWith("\r\n\r\n");
        assertThat(head)
                .contains(whole.lines().filter(line -> line.startsWith("ETag")).toList());
    }

    @Test
    void gzipAndNotModifiedGoOverTheWire() throws IOException {
        String packed = askOnce("GET /side/lang", "Accept-Encoding: gzip");
        assertThat(packed).contains("Content-Encoding: gzip", "Vary: Cookie, Authorization, Accept-Encoding");
        assertThat(packed.length()).isLessThan(3000);
        String tag = packed.lines()
                .filter(line -> line.startsWith("ETag: "))
                .findFirst()
                .orElseThrow()
                .substring(6);
        String known = askOnce("GET /side/lang", "Accept-Encoding: gzip", "If-None-Match: W/" + tag);
        assertThat(known).contains("304 Not Modified", "ETag: " + tag, "Cache-Control: no-cache");
        assertThat(known)
                .doesNotContain("Content-Length: 0", "Content-Encoding")
                .endsWith("\r\n\r\n");
    }

    @Test
    void anAnswerWithoutABodyIsSent() throws IOException {
        assertThat(askOnce("GET /side/videre")).contains("303 See Other", "Location: /side/lang");
    }

    @Test
    void whatFailsHalfwayIsOnePageOfOurs() throws IOException {
        String failed = askOnce("GET /side/fejl");
        assertThat(failed)
                .contains("HTTP/1.1 500", "Der er sket en fejl hos os", "Content-Security-Policy")
                .doesNotContain("Hedenstederne", "Exception", "Jetty", "hemmelig");
    }

    @Test
    void whereNoServletIsTheServerSaysThatItStarts() throws IOException {
        assertThat(askOnce("GET /andet")).contains("HTTP/1.1 503", "Retry-After: 2", "Sigtepunkt starter");
    }

    @Test
    void aServletsOwnNotFoundStaysAsItIs() throws IOException {
        assertThat(askOnce("GET /side/intet")).contains("404 Not Found", "Filen findes ikke.");
    }

    @Test
    void aMethodThatNobodyHasIsRefusedWithTheOnesThereAre() throws IOException {
        for (String method : new String[] {"PROPFIND", "get", "TRACE", "FOO"}) {
            assertThat(askOnce(method + " /side/lang"))
                    .as(method)
                    .contains("HTTP/1.1 405", "Allow: GET, HEAD", "Metoden kan ikke bruges her");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /a%2Fb HTTP/1.1 | 400",
                "GET /a%zz HTTP/1.1 | 400",
                "GET /side/..;/x HTTP/1.1 | 400",
                "GET /a%00b HTTP/1.1 | 400",
                "GET /side/lang?x=%zz HTTP/1.1 | 400",
                "GET  HTTP/1.1 | 505",
                "VRØVL | 400",
                "G@T / HTTP/1.1 | 400",
                "CONNECT / HTTP/1.1 | 400",
                "GET / HTTP/3.7 | 505"
            })
    void whatCannotBeReadIsAPageOfOurs(String line, int status) throws IOException {
        String answer = ask(line + "\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .contains(
                        "HTTP/1.1 " + status,
                        "lang=\"da\"",
                        "Content-Security-Policy",
                        "X-Content-Type-Options: nosniff")
                .doesNotContain("Jetty", "Server:");
    }

    @Test
    void whatIsTooLargeIsAPageOrADocumentOfOurs() throws IOException {
        assertThat(askOnce("GET /" + "x".repeat(20_000))).contains("HTTP/1.1 414", "Adressen er for lang");
        assertThat(askOnce("GET /side/lang", "X: " + "x".repeat(20_000))).contains("HTTP/1.1 431", "lang=\"da\"");
        assertThat(askOnce("GET /api/a%2Fb", "Accept: text/html")).contains("application/problem+json", "bad-request");
    }

    @Test
    void aBadHostOrLengthIsAPageOfOurs() throws IOException {
        for (String headers :
                new String[] {"", "Host: a b\r\n", "Host: x\r\nHost: y\r\n", "Host: x\r\nContent-Length: x\r\n"}) {
            assertThat(ask("GET /side/lang HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n"))
                    .as(headers)
                    .contains("HTTP/1.1 400", "lang=\"da\"")
                    .doesNotContain("Jetty");
        }
    }

    @Test
    void aBodySentWithAReadingIsNotRead() throws IOException {
        String answer = ask("GET /side/krop HTTP/1.1\r\nHost: x\r\nContent-Length: 900000000\r\n\r\nxxxx");
        assertThat(answer).contains("200 OK", "Connection: close").endsWith("0 byte");
        String chunked = ask("GET /side/krop HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nxxxx\r\n");
        assertThat(chunked).contains("200 OK", "Connection: close").endsWith("0 byte");
    }

    @Test
    void anErrorLeavesTheConnectionToTheNextRequest() throws IOException {
        String errors = "POST /side/lang HTTP/1.1\r\nHost: x\r\n\r\nGET /side/fejl HTTP/1.1\r\nHost: x\r\n\r\n";
        String answers = askOnce(errors + "GET /side/lang");
        assertThat(answers.lines()
                        .filter(line -> line.contains("HTTP/1.1 "))
                        .map(line -> line.replaceAll(".*1.1 ", "")))
                .containsExactly("405 Method Not Allowed", "500 Server Error", "200 OK");
    }

    /** Most senders read the answer only when they have sent all. */
    @ParameterizedTest
    @CsvSource({"POST /side/lang, 405", "POST /health, 405", "POST /andet, 405", "GET /side/krop, 200"})
    void aSenderOfALargeBodyThatIsNotReadGetsItsAnswer(String line, int status) throws IOException {
        byte[] large = new byte[30 << 20];
        for (int sending = 0; sending < 5; sending++) {
            assertThat(ask(line + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + large.length + "\r\n\r\n", large))
                    .startsWith("HTTP/1.1 " + status)
                    .contains("Connection: close");
        }
    }

    @Test
    void aBodyWithoutEndIsNotReadForEver() {
        byte[] large = new byte[(int) BodyRest.MOST_BYTES + (30 << 20)];
        assertThatThrownBy(
                        () -> ask("POST /side/lang HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000000\r\n\r\n", large))
                .isInstanceOf(SocketException.class);
    }

    @Test
    void aSenderWhoWaitsToBeToldIsAnsweredAtOnce() throws IOException {
        assertThat(ask("POST /side/lang HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 900\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("Connection: close");
    }

    /** Does what servlets do. */
    @Test
    void aFileThatIsAnsweredLeavesItsPlaceAlsoWhenNobodyReadsIt() throws IOException {
        for (int file = 0; file < 12; file++) {
            String answer = askOnce("POST /side/lang", "Content-Type: application/octet-stream", "Content-Length: 0");
            assertThat(answer).as("file %d", file).startsWith("HTTP/1.1 405");
            assertThat(askOnce("POST /ukendt", "Content-Type: application/octet-stream", "Content-Length: 0"))
                    .startsWith("HTTP/1.1 405");
        }
        for (int file = 0; file < 6; file++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort())) {
                String request =
                        "POST /side/lang HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\nContent-Length: 9\r\n\r\nx";
                socket.setSoTimeout(10_000);
                socket.getOutputStream().write(request.getBytes(ISO_8859_1));
                byte[] status = socket.getInputStream().readNBytes(12);
                assertThat(new String(status, ISO_8859_1)).as("file %d", file).isEqualTo("HTTP/1.1 405");
            }
        }
    }

    private static final class Saying extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (!request.getMethod().equals("GET")) {
                response.setHeader("Allow", "GET, HEAD");
                response.sendError(405);
                return;
            }
            response.setContentType("text/plain; charset=UTF-8");
            switch (request.getPathInfo()) {
                case "/videre" -> {
                    response.setStatus(303);
                    response.setHeader("Location", "/side/lang");
                }
                case "/intet" -> {
                    response.setStatus(404);
                    response.getOutputStream().print("Filen findes ikke.");
                }
                case "/krop" ->
                    response.getOutputStream().print(request.getInputStream().readAllBytes().length + " byte");
                case "/fejl" -> {
                    response.getOutputStream().print(LONG);
                    throw new IllegalStateException("hemmelig");
                }
                default -> response.getOutputStream().print(LONG);
            }
        }
    }
}
