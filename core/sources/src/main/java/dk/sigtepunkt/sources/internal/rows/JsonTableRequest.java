package dk.sigtepunkt.sources.internal.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is asked of a source that answers in JSON. */
record JsonTableRequest(String url, String body, Map<String, String> headers, String pageField) {
    private static final RowWords WORDS = RowWords.in(Danish.LOCALE);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEADER = "headers.";

    /** @throws SourceTrouble when the settings do not go together */
    static JsonTableRequest of(SourceDefinition source, Period since) {
        Map<String, String> settings = source.settings();
        String method = settings.getOrDefault("method", "GET").strip();
        String body = filled(settings.getOrDefault("body", ""), since);
        if (!method.equals("GET") && !method.equals("POST")) {
            throw new SourceTrouble(WORDS.unknownMethod(method), false);
        }
        if (method.equals("GET") && !body.isBlank()) {
            throw new SourceTrouble(WORDS.bodyWithoutPost(), false);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        if (method.equals("POST")) {
            headers.put("Content-Type", "application/json; charset=utf-8");
        }
        settings.forEach((name, value) -> {
            if (name.startsWith(HEADER)) {
                headers.keySet().removeIf(name.substring(HEADER.length())::equalsIgnoreCase);
                headers.put(name.substring(HEADER.length()), value);
            }
        });
        return new JsonTableRequest(
                filled(FileOrAddress.url(source), since),
                method.equals("POST") && body.isBlank() ? "{}" : body,
                headers,
                settings.getOrDefault("page", "").strip());
    }

    boolean paged() {
        return !pageField.isEmpty();
    }

    /** @throws SourceTrouble when the body should hold the page's number and is no JSON object */
    ConnectionContext.Request page(int number) {
        if (!paged()) {
            return new ConnectionContext.Request(url, headers, body, "application/json");
        }
        if (!body.isEmpty()) {
            return new ConnectionContext.Request(url, headers, numbered(number), "application/json");
        }
        String field = URLEncoder.encode(pageField, StandardCharsets.UTF_8);
        String page = url + (url.contains("?") ? "&" : "?") + field + "=" + number;
        return new ConnectionContext.Request(page, headers, body, "application/json");
    }

    private String numbered(int number) {
        try {
            if (JSON.readTree(body) instanceof ObjectNode object) {
                return object.put(pageField, number).toString();
            }
        } catch (JsonProcessingException broken) {
            throw new SourceTrouble(WORDS.brokenBody(), false, broken);
        }
        throw new SourceTrouble(WORDS.bodyWithoutFields(), false);
    }

    private static String filled(String text, Period since) {
        return text.replace("{since}", since.code()).replace("{year}", String.valueOf(since.year()));
    }
}
