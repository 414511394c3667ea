package dk.sigtepunkt.sources.internal.wire;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext.Request;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One call: the request made ready, sent, followed within its host, and the answer unpacked. */
final class WireCall {
    private static final Duration TO_CONNECT = Duration.ofSeconds(15);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_REDIRECTS = 3;

    private final WireSettings settings;
    private final Clock clock;
    private final WireWords words;
    private final AllowList hosts;
    private final Tokens tokens;
    private final HttpClient client;

    WireCall(WireSettings settings, Clock clock, WireWords words) {
        this.settings = settings;
        this.clock = clock;
        this.words = words;
        this.hosts = new AllowList(settings.allowedHosts(), words);
        this.tokens = new Tokens(settings.tokens(), words);
        this.client = HttpClient.newBuilder()
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** @throws SourceTrouble when the address is none, or may not be asked */
    URI address(String url) {
        String filled = tokens.filledInUrl(url);
        try {
            URI address = URI.create(filled);
            hosts.check(address);
            return address;
        } catch (IllegalArgumentException malformed) {
            // Without the cause: it quotes the address with the secrets in it.
            throw new SourceTrouble(words.noUrl(url), false);
        }
    }

    Answer once(Request request, Duration left) throws IOException, InterruptedException {
        URI first = address(request.url());
        URI address = first;
        boolean post = !request.body().isEmpty();
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<byte[]> response = exchange(ready(request, address, post), left);
            if (!REDIRECTS.contains(response.statusCode())) {
                return answer(response, address);
            }
            address = target(response, address);
            if (!AllowList.host(address).equals(AllowList.host(first))) {
                throw new SourceTrouble(words.movedElsewhere(AllowList.host(first), AllowList.host(address)), false);
            }
            hosts.check(address);
            post = post && (response.statusCode() == 307 || response.statusCode() == 308);
        }
        throw new SourceTrouble(words.movedInCircles(AllowList.host(first)), false);
    }

    private HttpRequest ready(Request request, URI address, boolean post) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address)
                .setHeader("Accept", request.accept())
                .setHeader("Accept-Encoding", "gzip")
                .setHeader("User-Agent", "Sigtepunkt/1.0 (" + settings.contact() + ")");
        if (post) {
            builder.setHeader("Content-Type", "application/json; charset=utf-8")
                    .POST(HttpRequest.BodyPublishers.ofString(tokens.filled(request.body()), StandardCharsets.UTF_8));
        }
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            String value = tokens.filled(header.getValue());
            try {
                builder.setHeader(header.getKey(), value);
            } catch (IllegalArgumentException notAllowed) {
                throw new SourceTrouble(words.badHeader(header.getKey()), false);
            }
        }
        return builder.build();
    }

    private HttpResponse<byte[]> exchange(HttpRequest request, Duration left) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(request, CappedBody.upTo(settings.largestBody()));
        try {
            return coming.get(Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            coming.cancel(true);
            throw new HttpTimeoutException("no whole answer within " + left);
        } catch (InterruptedException stopped) {
            coming.cancel(true);
            throw stopped;
        } catch (ExecutionException failed) {
            throw translated(failed, AllowList.host(request.uri()));
        }
    }

    private IOException translated(ExecutionException failed, String host) {
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof CappedBody.TooLarge) {
                throw new SourceTrouble(
                        words.tooLarge(host, Math.max(1, settings.largestBody() / FileLimit.MEGABYTE)), false);
            }
            if (cause instanceof IOException broken) {
                return broken;
            }
        }
        return new IOException(failed.getCause());
    }

    private Answer answer(HttpResponse<byte[]> response, URI address) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, tokens.masked(String.join(", ", values))));
        String encoding =
                response.headers().firstValue("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
        byte[] content = encoding.contains("gzip") && response.body().length > 0
                ? Unpacking.gzip(response.body(), settings.largestBody(), AllowList.host(address), words)
                : response.body();
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(
                response.statusCode(),
                headers,
                content,
                Answer.mediaType(type),
                tokens.masked(address.toString()),
                clock.instant());
    }

    private static URI target(HttpResponse<byte[]> response, URI from) throws IOException {
        String location = response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException("a redirect without a place"));
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException malformed) {
            throw new IOException("a redirect to nowhere", malformed);
        }
    }
}
