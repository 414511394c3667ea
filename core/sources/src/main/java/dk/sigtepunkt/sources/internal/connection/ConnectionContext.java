package dk.sigtepunkt.sources.internal.connection;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.time.Instant;
import java.util.Map;

/** What a connection may use while it asks a source. */
public interface ConnectionContext {
    /**
     * Sends one request with all guards: allow-list, retries, circuit, size caps, time limit. Keeps the answer.
     *
     * @throws SourceTrouble when there is no answer with a status of 2xx, or the answer is too large
     */
    Document send(Request request);

    /**
     * Shows how far the run has come.
     *
     * @param step Danish, for example {@code Henter FOLK1A}
     */
    void progress(String step, int done, int total);

    /** Adds a Danish sentence to the run's warnings. */
    void warn(String sentence);

    /** The oldest period wanted. */
    Period since();

    /** When the run is cut off. */
    Instant deadline();

    /** The operator's replacement for a connector's base address, else the given one. */
    String baseUrl(String connector, String standard);

    /**
     * @param url absolute
     * @param headers may hold {@code ${token.name}}, which is replaced just before sending and never kept
     * @param body empty for GET
     * @param accept what media type is expected, for the message when HTML comes instead
     */
    record Request(String url, Map<String, String> headers, String body, String accept) {
        public static Request get(String url, String accept) {
            return new Request(url, Map.of(), "", accept);
        }
    }
}
