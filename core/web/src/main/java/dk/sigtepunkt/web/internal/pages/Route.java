package dk.sigtepunkt.web.internal.pages;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One address, or one kind of address.
 *
 * @param pattern a path whose variable segments stand in braces, for example {@code /udvalg/{committee}}
 * @param read answers GET and HEAD
 * @param write answers POST
 * @param act answers POST in place of {@code write}, without a reading
 * @param dated whether the reading is as it was on the day that {@code ?kendt=} names
 * @param guarded whether a POST must come from a signed-in session and carry its form secret
 */
public record Route(
        String pattern, Optional<Page> read, Optional<Page> write, Optional<Act> act, boolean guarded, boolean dated) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");

    static Route reading(String pattern, Page page) {
        return new Route(pattern, Optional.of(page), Optional.empty(), Optional.empty(), true, false);
    }

    /** A page that can also be seen as it was on an earlier day. */
    static Route dated(String pattern, Page page) {
        return new Route(pattern, Optional.of(page), Optional.empty(), Optional.empty(), true, true);
    }

    /** A page with a form in it that is sent to the same address. */
    static Route form(String pattern, Page page, Page sent) {
        return new Route(pattern, Optional.of(page), Optional.of(sent), Optional.empty(), true, false);
    }

    static Route guarded(String pattern, Page page) {
        return new Route(pattern, Optional.empty(), Optional.of(page), Optional.empty(), true, false);
    }

    static Route acting(String pattern, Act act) {
        return new Route(pattern, Optional.empty(), Optional.empty(), Optional.of(act), true, false);
    }

    /** A page that asks first and an act that then does it. */
    static Route asking(String pattern, Page page, Act act) {
        return new Route(pattern, Optional.of(page), Optional.empty(), Optional.of(act), true, false);
    }

    /** @return the path's variable segments by name; empty when the path is another address */
    public Optional<Map<String, String>> match(String path) {
        Matcher matcher =
                Pattern.compile(VARIABLE.matcher(pattern).replaceAll("([^/]+)")).matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> segments = new LinkedHashMap<>();
        Matcher names = VARIABLE.matcher(pattern);
        for (int group = 1; names.find(); group++) {
            segments.put(names.group(1), matcher.group(group));
        }
        return Optional.of(segments);
    }

    /** The methods it answers, for a client that used another one. */
    public String allowed() {
        if (read.isEmpty()) {
            return "POST";
        }
        return write.isEmpty() && act.isEmpty() ? "GET, HEAD" : "GET, HEAD, POST";
    }

    /** The moment to read at; empty for now. */
    public Optional<Instant> asOf(Visit visit) {
        return dated ? KnownDay.of(visit).moment() : Optional.empty();
    }

    public Optional<Act> act(Visit visit) {
        return visit.method().equals("POST") ? act : Optional.empty();
    }

    public Optional<Page> page(Visit visit) {
        if (visit.reads()) {
            return read;
        }
        return visit.method().equals("POST") ? write : Optional.empty();
    }
}
