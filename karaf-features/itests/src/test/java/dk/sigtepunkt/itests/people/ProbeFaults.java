package dk.sigtepunkt.itests.people;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What no answer may have in it, whatever was sent. */
final class ProbeFaults {
    private static final Map<String, Pattern> NEVER = Map.of(
            "a stack trace",
            Pattern.compile(
                    "\\bat [a-z]+(\\.[\\w$]+)+\\([\\w.: ]+\\)|\\b[a-z]+(\\.[a-z]\\w*)+\\.\\w+(Exception|Error)\\b"),
            "a database's message",
            Pattern.compile("SQLSTATE|PSQLException|syntax error|org\\.postgresql|eclipselink|22P0[25]"),
            "a file of the machine",
            Pattern.compile("root:[x*]:0:0"),
            "what was to be reckoned or run",
            Pattern.compile("zq49|uid=\\d+\\("),
            "unescaped markup",
            Pattern.compile("<svg onload=zq7x|' autofocus onfocus=zq7x"),
            "an address to click that runs",
            Pattern.compile("(?i)(href|src|action)=[\"']?\\s*javascript:"));

    /** What a browser says of who asks. */
    static final List<String> FROM_ELSEWHERE = List.of("Origin", "https://zq7x.example");

    private ProbeFaults() {}

    /** @param foreign what whoever asked may not read */
    static List<String> in(HttpResponse<String> answer, List<String> foreign) {
        List<String> faults = new ArrayList<>();
        if (answer.statusCode() >= 500) {
            faults.add("status " + answer.statusCode());
        }
        boolean html = answer.headers().firstValue("Content-Type").orElse("").contains("html");
        NEVER.forEach((what, pattern) -> {
            boolean markup = what.equals("unescaped markup") && !html;
            if (!markup && pattern.matcher(answer.body()).find()) {
                faults.add(what);
            }
        });
        foreign.stream().filter(answer.body()::contains).forEach(text -> faults.add("foreign text " + text));
        answer.headers()
                .firstValue("Location")
                .filter(place -> !place.startsWith("/") || place.startsWith("//") || place.startsWith("/\\"))
                .ifPresent(place -> faults.add("sent to " + place));
        answer.headers().firstValue("Access-Control-Allow-Origin").ifPresent(origin -> faults.add("lets in " + origin));
        if (answer.headers().allValues("Set-Cookie").stream().anyMatch(cookie -> cookie.startsWith("zq7x"))) {
            faults.add("a header of its own");
        }
        return faults;
    }
}
