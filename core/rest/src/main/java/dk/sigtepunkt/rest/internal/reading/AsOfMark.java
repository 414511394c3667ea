package dk.sigtepunkt.rest.internal.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;

/**
 * Marks every answer that was made as of an earlier time with that time: in a header, and first in a JSON object, so that
 * nobody takes an old answer for a new one. Bound to each operation that has the parameter.
 */
public final class AsOfMark implements DynamicFeature {
    static final String PARAMETER = "asOf";
    static final String HEADER = "Sigtepunkt-As-Of";

    private final Clock clock;

    public AsOfMark(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void configure(ResourceInfo operation, FeatureContext features) {
        boolean looksBack = Arrays.stream(operation.getResourceMethod().getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .anyMatch(query -> query != null && query.value().equals(PARAMETER));
        if (looksBack) {
            features.register((ContainerResponseFilter) this::mark);
        }
    }

    private void mark(ContainerRequestContext request, ContainerResponseContext answer) {
        String asOf = request.getUriInfo().getQueryParameters().getFirst(PARAMETER);
        if (asOf == null || answer.getStatus() != Response.Status.OK.getStatusCode()) {
            return;
        }
        String time = ReadingAnswers.time(asOf, clock).toString();
        answer.getHeaders().putSingle(HEADER, time);
        if (answer.getEntity() instanceof Record object) {
            answer.setEntity(new GenericEntity<>(new Marked(time, object), Marked.class));
        }
    }

    /** @param answer its fields follow on the same level */
    record Marked(String asOf, @JsonUnwrapped Record answer) {}
}
