package dk.sigtepunkt.rest.internal.reading;

import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Arrays;
import java.util.Locale;

/**
 * Refuses a time that would not be read, so that nobody takes what is told of today for what was told of another day: the
 * pages' own words, {@code asOf} in another spelling, and {@code asOf} where only now is answered.
 */
public final class TimeParameters implements DynamicFeature {
    private static final String PAGES_DAY = "kendt";
    private static final String PAGES_QUARTER = "kvartal";

    @Override
    public void configure(ResourceInfo operation, FeatureContext features) {
        boolean looksBack = looksBack(operation);
        features.register((ContainerRequestFilter) request -> check(request, looksBack));
    }

    static boolean looksBack(ResourceInfo operation) {
        return Arrays.stream(operation.getResourceMethod().getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .anyMatch(query -> query != null && query.value().equals(AnswerMarks.PARAMETER));
    }

    private static void check(ContainerRequestContext request, boolean looksBack) {
        request.getUriInfo().getQueryParameters().keySet().forEach(name -> check(name, looksBack));
    }

    private static void check(String name, boolean looksBack) {
        boolean day = name.equals(PAGES_DAY) || plain(name).equals(plain(AnswerMarks.PARAMETER));
        if (day && !looksBack) {
            throw Problem.of(ProblemKind.BAD_AS_OF, "reading.only-now", name);
        }
        if (day && !name.equals(AnswerMarks.PARAMETER)) {
            throw Problem.of(ProblemKind.BAD_AS_OF, "reading.called-as-of", name);
        }
        if (name.equals(PAGES_QUARTER)) {
            throw Problem.of(ProblemKind.BAD_PERIOD, "reading.called-period", name);
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
    }
}
