package dk.sigtepunkt.web.internal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Every form filled in at random, most of it sensibly and a field or two at the edge of what can be written: it is refused with a
 * sentence, or it is kept, and then every page can still be read.
 */
final class WhateverIsKeptCanBeReadTest {
    private static final int TRIES = 600;

    private static final List<String> DAYS = List.of(
            "01.01.1970",
            "1970-01-01",
            "1969-12-31",
            "0001-01-01",
            "31.12.9999",
            "1899-12-31",
            "1901-01-01",
            "2099-12-31",
            "2100-01-01",
            "29.02.2024");

    private static final Map<String, String> SENSIBLE = Map.ofEntries(
            Map.entry("on", "2026-02-01"),
            Map.entry("start", "2026-01-01"),
            Map.entry("end", "2027-01-01"),
            Map.entry("due", "2026-06-01"),
            Map.entry("year", "2027"),
            Map.entry("change", "1,5"),
            Map.entry("lag", "3"),
            Map.entry("percent", "40"),
            Map.entry("question", "1"),
            Map.entry("reference", ""),
            Map.entry("from", "2026-07-01"),
            Map.entry("to", "2026-07-05"));

    private static final List<String> AT_THE_EDGE = List.of(
            "",
            " ",
            "1970-01-01",
            "0001-01-01",
            "0",
            "-1",
            "999999999999999999999",
            "1e400",
            "NaN",
            "0,0000000001",
            "1.234",
            "x".repeat(199),
            "x".repeat(100_000),
            "Linje\r\nlinje\n\n\nlinje",
            "<script>alert(1)</script>",
            "%s %d {0} {{ x }}",
            "/",
            "vand/",
            "vand/soe",
            "2026K3",
            "[...]",
            "🙂 ÆØÅ",
            "Usynlig\u200bher",
            "\u0000");

    private final PageTown town = new PageTown();
    private final Installation installation = town.installation;
    private final Random random = new Random(19_700_101);
    private final Session owner = installation.signedIn();

    private PageResponse reply(String method, String address, Map<String, String> form) {
        return installation.site.reply(Installation.visit(method, address, form, Optional.of(owner)));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** The forms in which people write, by their addresses. */
    static List<String> forms() {
        Set<String> people = Set.of(
                "handlinger",
                "udvalg",
                "spoergsmaal",
                "fokusomraader",
                "droeftelser",
                "evidens",
                "sandsynliggoerelse",
                "bredde",
                "forbundne-kar",
                "forslag");
        return PageOperations.all().keySet().stream()
                .filter(operation -> operation.startsWith("POST "))
                .map(operation -> operation.substring("POST ".length()))
                .filter(address -> people.contains(address.split("/")[1]))
                .filter(address -> !address.contains("filer"))
                .sorted()
                .toList();
    }

    private static List<String> pages() {
        return PageOperations.all().keySet().stream()
                .filter(operation -> operation.startsWith("GET ") && !operation.contains("{"))
                .map(operation -> operation.substring("GET ".length()))
                .filter(address -> !address.startsWith("/log-") && !address.startsWith("/engangslink"))
                .sorted()
                .toList();
    }

    private String sensible(Element field) {
        List<Element> options = field.select("option").stream()
                .filter(option -> !option.val().isEmpty())
                .toList();
        if (!options.isEmpty()) {
            return any(options).val();
        }
        String name = field.attr("name").replaceAll(".*\\.", "");
        return field.val().isEmpty()
                ? SENSIBLE.getOrDefault(name, "Ord " + (char) ('a' + random.nextInt(9)))
                : field.val();
    }

    /** What the form at an address would send. */
    private Map<String, String> filled(String address) {
        Map<String, String> form = new HashMap<>();
        List<Element> fields =
                new ArrayList<>(Jsoup.parse(reply("GET", address, Map.of()).body())
                        .select("form.sheet input[name], form.sheet select[name], form.sheet textarea[name]"));
        for (Element field : fields) {
            String name = field.attr("name");
            boolean radio = field.attr("type").equals("radio");
            // Of radios any one; of a list's many places the first.
            if (radio ? !form.containsKey(name) || random.nextBoolean() : !name.matches(".*\\.[1-9][0-9]*\\..*")) {
                form.put(name, radio ? field.val() : sensible(field));
            }
        }
        form.put("csrf", owner.csrf());
        return form;
    }

    private void atTheEdge(Map<String, String> form) {
        List<String> names = form.keySet().stream()
                .filter(name -> !name.equals("csrf"))
                .sorted()
                .toList();
        for (int times = random.nextInt(3); times > 0 && !names.isEmpty(); times--) {
            form.put(any(names), any(AT_THE_EDGE));
        }
    }

    @Test
    void everyPageIsReadWhateverWasKept() {
        List<String> forms = forms();
        Set<String> kept = new TreeSet<>();
        for (int at = 0; at < TRIES; at++) {
            String address = forms.get(at % forms.size());
            Map<String, String> form = filled(address);
            atTheEdge(form);
            if (keptAndRead(address, form)) {
                kept.add(address);
            }
        }
        assertThat(kept).as("forms of which something was kept").hasSizeGreaterThan(forms.size() / 2);
    }

    @Test
    void everyPageIsReadWhateverDayWasKept() {
        for (String address : forms()) {
            Set<String> names = new TreeSet<>(filled(address).keySet());
            names.removeIf(name -> !name.matches("(.*\\.)?(on|start|end|due)"));
            for (String name : names) {
                for (String day : DAYS) {
                    Map<String, String> form = filled(address);
                    form.put(name, day);
                    keptAndRead(address, form);
                }
            }
        }
    }

    private boolean keptAndRead(String address, Map<String, String> form) {
        installation.clock.forward(Duration.ofMinutes(1));
        PageResponse sent = reply("POST", address, form);
        assertThat(sent.status()).as("%s with %s", address, form).isLessThan(500);
        if (sent.status() == 303) {
            assertEveryPage(address, form, sent.headers().getOrDefault("Location", "/"));
        }
        return sent.status() == 303;
    }

    private void assertEveryPage(String address, Map<String, String> form, String shown) {
        List<String> all = new ArrayList<>(List.of(shown.replaceAll("#.*", "")));
        // A page of each kind every time would take minutes; over the tries every page comes up often.
        List<String> pages = pages();
        all.addAll(List.of("/udvalg/vand", "/fokusomraader/vand/soe", "/handlinger", any(pages), any(pages)));
        all.forEach(page -> assertThat(reply("GET", page, Map.of()).status())
                .as("%s after %s was sent %s", page, address, form)
                .isLessThan(500));
    }
}
