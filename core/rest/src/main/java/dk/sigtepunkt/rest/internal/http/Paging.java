package dk.sigtepunkt.rest.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Divides long lists into pages. The mark of a page is the last item before it, so that new items move nothing. */
public final class Paging {
    static final int SIZE = 200;
    private static final String AFTER = "after";

    private Paging() {}

    public static <T> ItemPage<T> of(List<T> all, Function<T, String> mark, UriInfo uri) {
        return of(null, all, mark, uri);
    }

    /** @param mark names an item uniquely and for good */
    public static <T> ItemPage<T> of(@Nullable String period, List<T> all, Function<T, String> mark, UriInfo uri) {
        String after = uri.getQueryParameters().getFirst(AFTER);
        int from = after == null ? 0 : place(all, mark, after) + 1;
        int to = Math.min(all.size(), from + SIZE);
        String next = to == all.size() ? null : next(uri, AFTER, mark.apply(all.get(to - 1)));
        return new ItemPage<>(period, List.copyOf(all.subList(from, to)), next);
    }

    private static <T> int place(List<T> all, Function<T, String> mark, String after) {
        for (int place = 0; place < all.size(); place++) {
            if (mark.apply(all.get(place)).equals(after)) {
                return place;
            }
        }
        throw Problem.of(ProblemKind.BAD_PARAMETER, "problem.no-such-place", after);
    }

    /**
     * What is asked for with one parameter set, as a relative URL.
     *
     * @param parameter that says where the rest begins
     */
    public static String next(UriInfo uri, String parameter, String place) {
        StringBuilder query = new StringBuilder("?");
        uri.getQueryParameters().forEach((name, values) -> {
            if (!name.equals(parameter)) {
                values.forEach(value -> query.append(encoded(name))
                        .append('=')
                        .append(encoded(value))
                        .append('&'));
            }
        });
        return query.append(parameter).append('=').append(encoded(place)).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
