package dk.sigtepunkt.rest.internal.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.kept.Tag;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.rest.internal.http.Json;
import dk.sigtepunkt.rest.internal.http.OverQuarter;
import dk.sigtepunkt.rest.internal.http.WrittenOnce;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Marks every answer over committees and figures: one that was made as of an earlier time with that time, in a header and
 * first in a JSON object, and each JSON object with the strategy that was read. Bound to each operation that can look back.
 */
public final class AnswerMarks implements DynamicFeature {
    static final String PARAMETER = "asOf";
    static final String HEADER = "Sigtepunkt-As-Of";

    private final Strategies strategies;
    private final Clock clock;
    private final WrittenAnswers written = new WrittenAnswers();

    public AnswerMarks(Strategies strategies, Clock clock) {
        this.strategies = strategies;
        this.clock = clock;
    }

    @Override
    public void configure(ResourceInfo operation, FeatureContext features) {
        if (TimeParameters.looksBack(operation)) {
            features.register((ContainerResponseFilter) this::mark);
        }
    }

    private void mark(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatus() != Response.Status.OK.getStatusCode()) {
            return;
        }
        String asOf = request.getUriInfo().getQueryParameters().getFirst(PARAMETER);
        Optional<Instant> known = Optional.ofNullable(asOf).map(text -> ReadingAnswers.time(text, clock));
        Marks marks = new Marks(read(answer.getEntity(), strategies.asKnown(known)), known);
        String time = marks.known().<@Nullable String>map(Instant::toString).orElse(null);
        if (time != null) {
            answer.getHeaders().putSingle(HEADER, time);
        }
        Object entity = answer.getEntity() instanceof Under<?> under ? under.answer() : answer.getEntity();
        if (entity instanceof Record object) {
            Marked marked = new Marked(time, marks.json(), object);
            if (object instanceof WrittenOnce) {
                WrittenAnswers.Written whole = written.of(object, marks, () -> Json.bytes(marked));
                answer.getHeaders().putSingle(Tag.HEADER, whole.tag());
                answer.setEntity(whole.bytes());
            } else {
                answer.setEntity(new GenericEntity<>(marked, Marked.class));
            }
        }
    }

    private static Strategy read(@Nullable Object answer, Strategies known) {
        if (answer instanceof Under<?> under) {
            return under.strategy();
        }
        return Optional.ofNullable(answer instanceof OverQuarter over ? over.period() : null)
                .map(Period::parse)
                .flatMap(known::reporting)
                .orElseGet(known::current);
    }

    /**
     * @param asOf left out when all that is known is told
     * @param answer its fields follow on the same level
     */
    record Marked(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String asOf,

            Marks.MarksJson marks,
            @JsonUnwrapped Record answer) {}
}
