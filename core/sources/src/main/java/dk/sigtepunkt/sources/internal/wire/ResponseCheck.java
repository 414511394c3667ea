package dk.sigtepunkt.sources.internal.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sigtepunkt.sources.internal.quote.Quoted;
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

    private ResponseCheck() {}

    /** @return empty when the answer is good */
    static Optional<SourceTrouble> of(Answer answer, String host, String accept) {
        boolean page = isPage(answer);
        if (!answer.good()) {
            return Optional.of(failed(answer, host, page));
        }
        if (!page || accept.contains("html")) {
            return Optional.empty();
        }
        return Optional.of(new SourceTrouble(
                "%s svarede med en webside%s i stedet for data (%s). Prøv igen senere; bliver det ved, så kontrollér adressen.%s"
                        .formatted(host, title(answer), accept, number(answer)),
                true));
    }

    private static SourceTrouble failed(Answer answer, String host, boolean page) {
        String code = "";
        String said = "";
        if (page) {
            said = " med en webside" + title(answer);
        } else {
            JsonNode error = json(answer);
            code = error.path("errorTypeCode").asText("");
            String message = message(error);
            said = (code.isEmpty()
                            ? ""
                            : CODE.matcher(code).matches() ? " (" + code + ")" : Quoted.phrase(" (" + code + ")", ""))
                    + (message.isEmpty() ? "" : Quoted.phrase(": »" + message + "«", ""));
        }
        String sentence =
                "%s svarede %d%s. %s%s".formatted(host, answer.status(), said, advice(answer.status()), number(answer));
        return new SourceTrouble(sentence, answer.passing(), code);
    }

    private static String advice(int status) {
        return switch (status) {
            case 401, 403 -> "Kontrollér datakildens nøgle i etc/dk.sigtepunkt.sources.cfg.";
            case 404, 410 -> "Kontrollér adressen; kilden kan være flyttet eller lukket.";
            case 429 -> "Kilden har for travlt; der prøves igen ved næste kørsel.";
            default ->
                status >= 500
                        ? "Fejlen er hos kilden; der prøves igen ved næste kørsel."
                        : "Ret datakildens opsætning i committee.yaml.";
        };
    }

    static String number(Answer answer) {
        return CALL_NUMBERS.stream()
                .flatMap(name -> answer.header(name).stream())
                .findFirst()
                .map(number -> " (Kaldets nummer hos kilden: " + oneLine(number) + ".)")
                .orElse("");
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

    private static String title(Answer answer) {
        Matcher title = TITLE.matcher(beginning(answer));
        return title.find() && !title.group(1).isBlank()
                ? Quoted.phrase(" (»" + oneLine(title.group(1)) + "«)", "")
                : "";
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
