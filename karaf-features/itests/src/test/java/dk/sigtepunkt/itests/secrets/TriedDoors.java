package dk.sigtepunkt.itests.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.people.Person;
import dk.sigtepunkt.itests.server.Server;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Every door by which something of one committee could be told: each page and form that its own people and the moderators come
 * to, each operation of the interface as it describes itself, and each command of the console.
 */
final class TriedDoors {
    private static final Pattern OWN = Pattern.compile(
            HeldTexts.COMMITTEE
                    + "|/evidens/\\d|/sandsynliggoerelse/\\d|/bredde/\\d|/forslag/(behandling/)?\\d|/mine-|/min-konto/ikke|/samlet|/mit-moede|/forseglet");
    /** What somebody who signs out, or changes an account or a committee, would do to the others. */
    private static final Pattern NOT_SENT = Pattern.compile("/log-|/min-konto|/drift|/konti|/kilder|/forslag/nyt");

    private static final String CALENDARS = "/min-konto/kalendere";
    private static final Pattern CALENDAR = Pattern.compile("/kalender/[A-Za-z0-9_-]{43}\\.ics");

    private static final Pattern NOT_CALLED = Pattern.compile(
            "/api/v1/(accounts|me|deployments|code-approvals|sources|source-runs|strategies|observations)\\b.*");
    /** Whose secretary is a guest: that one asks below one's own committee too. */
    private static final String OTHER = "laering";

    private final Server server;
    private final HeldTexts held;
    private final String today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();
    private final Map<String, TriedDoor> doors = new LinkedHashMap<>();

    private TriedDoors(Server server, HeldTexts held) {
        this.server = server;
        this.held = held;
    }

    static List<TriedDoor> of(Server server, HeldTexts held, List<Guest> insiders) {
        TriedDoors all = new TriedDoors(server, held);
        insiders.forEach(insider -> all.new Walk(insider.person()).all());
        insiders.forEach(insider -> all.calendars(insider.person()));
        all.operations();
        all.commands(insiders.get(0));
        return List.copyOf(all.doors.values());
    }

    /** Whoever has the address reads a calendar without a login. */
    private void calendars(Person person) {
        for (String wheel : List.of("committee." + HeldTexts.COMMITTEE, "mine")) {
            String made =
                    person.send(CALENDARS, CALENDARS, Map.of("wheel", wheel)).body();
            Matcher address = CALENDAR.matcher(made);
            assertThat(address.find()).as(made).isTrue();
            add(TriedDoor.page(address.group()));
        }
    }

    private void add(TriedDoor door) {
        doors.putIfAbsent(door.toString() + door.fields().keySet(), door);
    }

    /** One who follows every link that there is. */
    private final class Walk {
        private final Person person;
        private final Map<String, Integer> kinds = new HashMap<>();
        private final Deque<String> ahead = new ArrayDeque<>();

        private Walk(Person person) {
            this.person = person;
        }

        private void all() {
            ahead.addAll(List.of("/", "/min-konto/ikke-sendt", "/mine-udvalg", "/rapport/" + HeldTexts.QUARTER));
            ahead.addAll(HeldReports.PAGES);
            Stream.concat(
                            held.heldFindings().stream().map(one -> "/evidens/" + one),
                            held.heldProposals().stream().map(one -> "/forslag/" + one))
                    .forEach(ahead::add);
            held.heldClaims().forEach(one -> ahead.add("/sandsynliggoerelse/" + one));
            held.heldTurnouts().forEach(one -> ahead.add("/bredde/" + one));
            while (!ahead.isEmpty()) {
                visit(ahead.remove());
            }
        }

        private void visit(String address) {
            if (!address.matches("/(?!/|api/|log-).*") || kinds.merge(kind(address), 1, Integer::sum) > 1) {
                return;
            }
            add(TriedDoor.page(address));
            if (OWN.matcher(address).find() && !address.contains("kendt=")) {
                add(TriedDoor.page(address + (address.contains("?") ? "&" : "?") + "kendt=" + today));
            }
            Document page = Jsoup.parse(person.get(address).body());
            page.select("a[href^=/], img[src^=/]")
                    .forEach(link -> ahead.add((link.attr("href") + link.attr("src")).replaceAll("#.*", "")));
            page.select("form").forEach(form -> form(form, address));
        }

        private void form(Element form, String address) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (Element field : form.select("input[name], select[name], textarea[name], button[name]")) {
                fields.putIfAbsent(field.attr("name"), unheld(field.val()));
            }
            String action = form.hasAttr("action") ? form.attr("action") : address;
            if (form.attr("method").equalsIgnoreCase("post")) {
                if (!NOT_SENT.matcher(action).lookingAt()) {
                    add(TriedDoor.form(action, fields));
                }
                return;
            }
            form.select("input[type=text], input[type=search]")
                    .forEach(field ->
                            add(TriedDoor.page("%s?%s=%s".formatted(action, field.attr("name"), HeldTexts.COMMON))));
        }

        /** A guest sends nothing of what is held: an answer that gives it back as typed would tell nothing but that. */
        private String unheld(String value) {
            return held.plants().stream().anyMatch(plant -> value.contains(plant.word())) ? "Andet" : value;
        }

        /** Of what is the committee's own each is of its own kind; of the rest, pages that differ in what they are about alone. */
        private String kind(String address) {
            String[] parts = address.split("\\?", 2);
            String names = parts.length > 1 ? parts[1].replaceAll("=[^&]*", "") : "";
            if (OWN.matcher(address).find()) {
                return parts[0] + names;
            }
            String[] segments = parts[0].split("/");
            return (segments.length > 1 ? segments[1] : "") + segments.length + names;
        }
    }

    private void operations() {
        JsonNode description = server.json("/api/v1/openapi.json");
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(one -> {
                    String method = one.getKey().toUpperCase(Locale.ROOT);
                    if (method.equals("GET")) {
                        Set<String> asked = new TextFields(description, one.getValue()).asked();
                        filled(path.getKey()).forEach(address -> read(address, asked));
                    } else if (one.getValue().has("responses")
                            && !NOT_CALLED.matcher(path.getKey()).matches()) {
                        String body = one.getValue().has("requestBody") ? "{}" : "";
                        filled(path.getKey()).forEach(address -> add(TriedDoor.call(method, address, body)));
                    }
                }));
    }

    /** As it is, and with each thing in its query that can be asked for and is about the committee. */
    private void read(String address, Set<String> asked) {
        add(TriedDoor.call("GET", address, ""));
        Map<String, String> values = Map.of(
                "asOf", today,
                "committee", HeldTexts.COMMITTEE,
                "period", HeldTexts.QUARTER,
                "q", HeldTexts.COMMON,
                "area", HeldTexts.COMMITTEE + "/" + held.area());
        asked.stream()
                .filter(values::containsKey)
                .forEach(name -> add(TriedDoor.call("GET", address + "?" + name + "=" + values.get(name), "")));
    }

    /** A path with everything in its places that could be meant. */
    private List<String> filled(String path) {
        List<String> filled = List.of(path);
        filled = with(
                filled,
                "{committee}",
                path.matches(".*/(evidence|claims|turnouts)\\b.*") ? List.of(HeldTexts.COMMITTEE, OTHER) : own());
        filled = with(filled, "{id}", path.contains("/committees/") ? own() : List.of(first("indicators", "id")));
        filled = with(filled, "{number}", numbers(path));
        filled = with(filled, "{key}", List.of(held.area()));
        filled = with(filled, "{action}", List.of(first("actions", "key")));
        filled = with(filled, "{period}", List.of(HeldTexts.QUARTER));
        filled = with(filled, "{report}", HeldReports.NAMES);
        filled = with(filled, "{section}", List.of("assessment", held.area()));
        return filled.stream().map(one -> one.replaceAll("\\{[^}]+}", "1")).toList();
    }

    private static List<String> own() {
        return List.of(HeldTexts.COMMITTEE);
    }

    private List<String> numbers(String path) {
        List<Integer> some = Stream.of(
                        Map.entry("/evidence", held.heldFindings()),
                        Map.entry("/claims", held.heldClaims()),
                        Map.entry("/turnouts", held.heldTurnouts()))
                .filter(one -> path.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
        if (!some.isEmpty()) {
            int last = some.stream().mapToInt(Integer::intValue).max().orElseThrow() + 1;
            return IntStream.rangeClosed(last - some.size(), last)
                    .mapToObj(Integer::toString)
                    .toList();
        }
        return path.contains("/proposal")
                ? held.heldProposals().stream().map(Object::toString).toList()
                : List.of("1");
    }

    private static List<String> with(List<String> some, String place, List<String> values) {
        List<String> all = new ArrayList<>();
        for (String one : some) {
            (one.contains(place) ? values : List.of("")).forEach(value -> all.add(one.replace(place, value)));
        }
        return all;
    }

    private String first(String list, String field) {
        return server.json("/api/v1/" + list + "?committee=" + HeldTexts.COMMITTEE)
                .get("items")
                .valueStream()
                .map(one -> one.get(field).asText())
                .findFirst()
                .orElse("1");
    }

    private void commands(Guest insider) {
        insider.tries(TriedDoor.command("help"))
                .words()
                .lines()
                .filter(line -> line.matches("  [a-z].*"))
                .map(line -> line.strip().split(" ")[0])
                .forEach(name -> add(TriedDoor.command(name)));
        for (String line : List.of(
                "audit list",
                "history " + HeldTexts.COMMITTEE,
                "info " + HeldTexts.COMMITTEE,
                "actions " + HeldTexts.COMMITTEE,
                "questions " + HeldTexts.COMMITTEE,
                "report " + HeldTexts.QUARTER,
                "reports " + HeldReports.NAMES.get(0),
                "reports " + HeldReports.NAMES.get(1))) {
            add(TriedDoor.command(line));
        }
    }
}
