package dk.sigtepunkt.itests.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Every kind of page that somebody gets to by links, and every form on them. */
final class PageProbes {
    /** Pages that differ in what they are about alone are looked at this often. */
    private static final int OF_A_KIND = 2;

    /** Below these no two pages are alike. */
    private static final Set<String> EACH = Set.of("min-konto", "drift");

    private static final Pattern ACCOUNT = Pattern.compile("/p-[a-z0-9]+");

    private final Person person;
    private final String account;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Probe> found = new TreeMap<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    private PageProbes(Person person, String account) {
        this.person = person;
        this.account = account;
    }

    /** @param account the only one whose pages are visited: what is sent there may well be done */
    static List<Probe> of(Person person, String account) {
        PageProbes probes = new PageProbes(person, account);
        probes.ahead.addAll(List.of("/", "/min-konto", "/drift", "/log-ind", "/findes-ikke", "/konti/" + account));
        while (!probes.ahead.isEmpty()) {
            probes.visit(probes.ahead.remove());
        }
        return new ArrayList<>(probes.found.values());
    }

    private void visit(String address) {
        if (!firstOfItsKind(address)) {
            return;
        }
        Document page = Jsoup.parse(person.get(address).body());
        found.put("GET " + address, probe("GET", address, Map.of()));
        for (Element link : page.select("a[href^=/]")) {
            ahead.add(link.attr("href").replaceAll("#.*", ""));
        }
        for (Element form : page.select("form")) {
            Map<String, String> fields = fields(form);
            String action = form.hasAttr("action") ? form.attr("action") : address;
            boolean get = !form.attr("method").equalsIgnoreCase("post");
            boolean file = !form.select("input[type=file]").isEmpty();
            if (get) {
                String kind = "GET " + action + fields.keySet();
                found.putIfAbsent(kind, probe("GET", action, Map.of()).asking(fields));
            } else if (!file && !action.startsWith("/log-")) {
                found.putIfAbsent("POST " + kind(action) + fields.keySet(), probe("POST", action, fields));
            }
        }
    }

    /** Counts it. */
    private boolean firstOfItsKind(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && !address.startsWith("/api/")
                && !address.startsWith("/log-ind/oidc")
                && ACCOUNT.matcher(address).results().allMatch(found -> address.contains(account))
                && kinds.merge(kind(address), 1, Integer::sum) <= OF_A_KIND;
    }

    private static String kind(String address) {
        String[] parts = address.split("\\?", 2);
        String[] segments = parts[0].split("/");
        String names = parts.length > 1 ? parts[1].replaceAll("=[^&]*", "") : "";
        return segments.length > 1 && EACH.contains(segments[1])
                ? parts[0] + names
                : (segments.length > 1 ? segments[1] : "") + segments.length + names;
    }

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : form.select("input[name], select[name], textarea[name], button[name]")) {
            String value = field.is("select") ? field.select("option").attr("value") : field.val();
            fields.putIfAbsent(field.attr("name"), value);
        }
        return fields;
    }

    /** Every segment but the first is a place. */
    private static Probe probe(String method, String address, Map<String, String> body) {
        String[] parts = address.split("\\?", 2);
        String[] segments = parts[0].split("/");
        StringBuilder template = new StringBuilder(segments.length > 1 ? "/" + segments[1] : "/");
        Map<String, String> path = new LinkedHashMap<>();
        for (int at = 2; at < segments.length; at++) {
            path.put("s" + at, segments[at]);
            template.append("/{s").append(at).append('}');
        }
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : parts.length > 1 ? parts[1].split("&") : new String[0]) {
            query.put(pair.replaceAll("=.*", ""), pair.replaceAll("^[^=]*=?", ""));
        }
        return new Probe(method, template.toString(), path, query, body, false);
    }
}
