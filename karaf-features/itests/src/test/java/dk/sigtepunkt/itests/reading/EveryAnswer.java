package dk.sigtepunkt.itests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that one can read of a server, as a stranger or signed in: pages by following links, the API by its description. */
public final class EveryAnswer {
    private static final int MOST_PAGES = 90;
    private static final int ALL_PAGES = 5000;
    /** Every address, each with some indicators. */
    private static final int EVERY = 20;

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    /** What a start itself changes: bundle numbers, runs, moments of the boot. */
    private static final Pattern OF_THE_START = Pattern.compile("/drift.*|/kilder/.*/koersler/.*");

    private static final Pattern OF_THE_SESSION = Pattern.compile("(name=\"csrf\" value=\")[^\"]*");

    private final Server server;
    private final int most;
    private final int every;
    private final String[] headers;
    private final Map<String, String> bodies = new TreeMap<>();

    private EveryAnswer(Server server, int most, int every, String... headers) {
        this.server = server;
        this.most = most;
        this.every = every;
        this.headers = headers;
    }

    /** @return tag, file name and body by address */
    static Map<String, String> of(Server server) {
        Map<String, String> answers = of(server, MOST_PAGES, EVERY);
        assertThat(answers).hasSizeGreaterThan(100);
        return answers;
    }

    /** The same with every page and every indicator there is; takes a minute or two. */
    public static Map<String, String> all(Server server) {
        return of(server, ALL_PAGES, 1);
    }

    /** Every page and every GET as the administrator sees them; much of it tells of this start and differs by moments. */
    public static Map<String, String> signedIn(Server server) {
        String cookie = server.post(
                        "/log-ind", "token=" + server.token(), "Content-Type", "application/x-www-form-urlencoded")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
        EveryAnswer all =
                new EveryAnswer(server, ALL_PAGES, 1, "Cookie", cookie, "Authorization", "Bearer " + server.token());
        all.pages(path -> true);
        all.api(path -> true);
        return all.bodies;
    }

    private static Map<String, String> of(Server server, int most, int every) {
        EveryAnswer all = new EveryAnswer(server, most, every);
        all.pages(path -> !OF_THE_START.matcher(path).matches());
        all.api(path -> !path.contains("deployments"));
        return all.bodies;
    }

    private void pages(Predicate<String> wanted) {
        Deque<String> open = new ArrayDeque<>(Set.of("/"));
        Set<String> known = new TreeSet<>(open);
        while (!open.isEmpty() && known.size() < most) {
            String body = read(open.removeFirst());
            Matcher links = LINK.matcher(body);
            while (links.find()) {
                String path = links.group(1).replace("&amp;", "&");
                if (wanted.test(path) && known.add(path)) {
                    open.addLast(path);
                }
            }
        }
        open.forEach(this::read);
    }

    private void api(Predicate<String> wanted) {
        JsonNode paths = server.json("/api/v1/openapi.json").get("paths");
        JsonNode indicators = server.json("/api/v1/indicators").get("items");
        paths.fieldNames().forEachRemaining(path -> {
            if (paths.get(path).has("get") && wanted.test(path)) {
                for (int at = 0; at < indicators.size(); at += every) {
                    read(filled(path, indicators.get(at)));
                }
            }
        });
    }

    private static String filled(String path, JsonNode indicator) {
        String id = indicator.get("id").asText();
        String committee = id.substring(0, id.indexOf('.'));
        return path.replace("committees/{id}", "committees/" + committee)
                .replace("{id}", id)
                .replace("{committee}", committee)
                .replace("{key}", indicator.get("focusArea").asText())
                .replaceAll("\\{[^}]+}", "1");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private String read(String path) {
        if (!bodies.containsKey(path)) {
            HttpResponse<String> answer = server.get(path, headers);
            String body = OF_THE_SESSION.matcher(answer.body()).replaceAll("$1");
            bodies.put(path, header(answer, "ETag") + header(answer, "Content-Disposition") + "\n" + body);
        }
        return bodies.get(path);
    }
}
