package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * As much as a page shows of a list that grows.
 *
 * @param ways to what is newer and to what is older
 */
public record ListPart<T>(List<T> shown, List<Link> ways) {
    private static final int ON_A_PAGE = 30;
    private static final String FROM = "fra";

    public ListPart {
        shown = List.copyOf(shown);
        ways = List.copyOf(ways);
    }

    /**
     * @param all newest first
     * @param path of the page, whose other parameters are led on
     */
    public static <T> ListPart<T> of(List<T> all, PageRequest visit, String path) {
        int from = Math.min(from(visit), all.size());
        int to = Math.min(all.size(), from + ON_A_PAGE);
        Optional<Link> newer = from == 0
                ? Optional.empty()
                : Optional.of(way(visit, path, Math.max(0, from - ON_A_PAGE), "page.newer"));
        Optional<Link> older = to == all.size() ? Optional.empty() : Optional.of(way(visit, path, to, "page.older"));
        return new ListPart<>(
                all.subList(from, to),
                Stream.of(newer, older).flatMap(Optional::stream).toList());
    }

    private static int from(PageRequest visit) {
        String asked = visit.query().getOrDefault(FROM, "");
        return asked.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(asked) : 0;
    }

    private static Link way(PageRequest visit, String path, int from, String word) {
        Map<String, String> asked = new LinkedHashMap<>(visit.query());
        asked.put(FROM, from == 0 ? "" : Integer.toString(from));
        return new Link(Links.address(path, asked), visit.say(word));
    }
}
