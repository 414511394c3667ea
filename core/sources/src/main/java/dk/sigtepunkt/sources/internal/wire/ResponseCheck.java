package dk.sigtepunkt.sources.internal.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in Danish what is wrong with an answer. */
final class ResponseCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TITLE =
            Pattern.compile("<title[^>]*>(.*?)</title>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z-]{1,40}");
    private static final int LOOKED_AT = 20_000;
    private static final int LONGEST_QUOTE = 200;
    private static final List<String> CALL_NUMBERS = List.of("Statbankapi-Request-Id", "X-Request-Id");

    private final WireWords words;

    ResponseCheck(WireWords words) {
        this.words = words;
    }

    /** @return empty when the answer is good */
    Optional<SourceTrouble> of(Answer answer, String host, String accept) {
        boolean page = isPage(answer);
        if (!answer.good()) {
            return Optional.of(failed(answer, host, page));
        }
        if (!page || accept.contains("html")) {
            return Optional.empty();
        }
        return Optional.of(new SourceTrouble(words.webPage(host, title(answer), accept, callNumber(answer)), true));
    }

    private SourceTrouble failed(Answer answer, String host, boolean page) {
        if (page) {
            return new SourceTrouble(
                    words.failedWithPage(host, answer.status(), title(answer), callNumber(answer)), answer.passing());
        }
        JsonNode error = json(answer);
        String code = error.path("errorTypeCode").asText("");
        WireWords.Said said = new WireWords.Said(code, CODE.matcher(code).matches(), message(error));
        return new SourceTrouble(words.failed(host, answer.status(), said, callNumber(answer)), answer.passing(), code);
    }

    static Optional<String> callNumber(Answer answer) {
        return CALL_NUMBERS.stream()
                .flatMap(name -> answer.header(name).stream())
                .findFirst()
                .map(ResponseCheck::oneLine);
    }

    private static String message(JsonNode error) {
        for (String name : List.of("message", "detail", "error_description", "title", "error")) {
            JsonNode found = error.path(name);
            if (found.isTextual() && !found.asText().isBlank()) {
                return oneLine(found.asText());
            }
        }
        return "";
    }

    private static JsonNode json(Answer answer) {
        if (answer.content().length == 0 || answer.content().length > LOOKED_AT) {
            return JSON.missingNode();
        }
        try {
            return JSON.readTree(answer.content());
        } catch (JsonProcessingException notJson) {
            return JSON.missingNode();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isPage(Answer answer) {
        String start = beginning(answer).stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || (answer.mediaType().equals("text/html") && start.startsWith("<"));
    }

    private static Optional<String> title(Answer answer) {
        Matcher title = TITLE.matcher(beginning(answer));
        return title.find() && !title.group(1).isBlank() ? Optional.of(oneLine(title.group(1))) : Optional.empty();
    }

    private static String beginning(Answer answer) {
        String start =
                new String(answer.content(), 0, Math.min(answer.content().length, LOOKED_AT), StandardCharsets.UTF_8);
        return start.startsWith("\uFEFF") ? start.substring(1) : start;
    }

    private static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
