package dk.sigtepunkt.security.internal.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the provider: by https, for so long, for so much, and never by way of another address. */
final class BoundedSender implements HTTPRequestSender {
    static final int MOST_BYTES = 256 * 1024;

    private static final Set<String> SENT = Set.of("accept", "authorization", "content-type");

    private final Duration patience;
    private final HttpClient client;

    /** @param patience from the first byte sent to the last one read */
    BoundedSender(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
        URI address = request.getURI();
        if (!ProviderAddresses.permitted(address)) {
            throw new IOException("an address that is not asked");
        }
        HttpRequest.Builder asked = HttpRequest.newBuilder(address);
        String body = Optional.ofNullable(request.getBody()).orElse("");
        asked.method(
                request.getMethod().name(), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (Map.Entry<String, List<String>> header : request.getHeaderMap().entrySet()) {
            if (SENT.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                header.getValue().forEach(value -> asked.header(header.getKey(), value));
            }
        }
        return translated(answer(asked.build()));
    }

    private HttpResponse<byte[]> answer(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new BoundedBody(MOST_BYTES));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new IOException("no answer in time", slow);
        } catch (ExecutionException failed) {
            throw new IOException("no answer", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting");
        } finally {
            answer.cancel(true);
        }
    }

    private static HTTPResponse translated(HttpResponse<byte[]> answer) throws IOException {
        HTTPResponse translated = new HTTPResponse(answer.statusCode());
        translated.setBody(new String(answer.body(), UTF_8));
        Optional<String> type = answer.headers().firstValue("content-type");
        if (type.isPresent()) {
            try {
                translated.setContentType(type.get());
            } catch (ParseException garbage) {
                throw new IOException("an answer of no known type", garbage);
            }
        }
        return translated;
    }
}
