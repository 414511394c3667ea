package dk.sigtepunkt.security.standin;

import dk.sigtepunkt.security.OpenIdConnect.ProviderAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;

/** Goes to a {@link StandInProvider} as a browser does, and says with what it is sent back. */
public final class StandInBrowser {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private StandInBrowser() {}

    /** @return the address that it is sent back to, with everything in it */
    public static URI visit(URI address) {
        try {
            HttpResponse<Void> answer =
                    CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
            return URI.create(answer.headers().firstValue("location").orElseThrow());
        } catch (IOException silent) {
            throw new UncheckedIOException(silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What stands in the address that a browser is sent back to. */
    public static ProviderAnswer read(URI back) {
        Map<String, String> query = Forms.read(back.getRawQuery());
        return new ProviderAnswer(
                Optional.ofNullable(query.get("code")),
                Optional.ofNullable(query.get("state")),
                Optional.ofNullable(query.get("error")),
                Optional.ofNullable(query.get("iss")));
    }
}
