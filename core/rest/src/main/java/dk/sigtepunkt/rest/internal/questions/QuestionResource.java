package dk.sigtepunkt.rest.internal.questions;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.questions.KeepQuestions;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions, which everybody reads; bodies' people ask them and committees' people answer. */
@Path("/v1/questions")
@Produces("application/json")
public final class QuestionResource {
    private static final Set<String> STATES = Set.of("", "open", "overdue", "answered");

    private final Callers callers;
    private final QuestionAnswers answers;
    private final KeepQuestions keep;

    public QuestionResource(
            Callers callers, ReadingAnswers readings, QuestionHistory questions, KeepQuestions keep, Clock clock) {
        this.callers = callers;
        this.answers = new QuestionAnswers(readings, questions, clock);
        this.keep = keep;
    }

    /** Newest first. */
    @GET
    public ItemPage<QuestionJson> all(
            @QueryParam("committee") @DefaultValue("") String committee,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        if (!STATES.contains(state)) {
            throw Problem.of(ProblemKind.BAD_PARAMETER, "questions.bad-state");
        }
        return answers.read(
                asOf,
                (book, today) -> Paging.of(
                        book.all().stream()
                                .sorted((one, other) -> other.question().number()
                                        - one.question().number())
                                .filter(one -> committee.isEmpty()
                                        || one.assigned().committee().value().equals(committee))
                                .filter(one -> state.isEmpty()
                                        || one.state(today).code().equals(state))
                                .map(one -> QuestionJson.of(one, today))
                                .toList(),
                        one -> Integer.toString(one.number()),
                        uri));
    }

    @POST
    public Response ask(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.ASK_QUESTIONS);
        SentFields sent = SentFields.read(length, body, KeepQuestions.ASKING);
        KeptQuestion asked = QuestionAnswers.done(keep.ask(sent::text, actor));
        return answers.shown(
                Response.created(
                        URI.create("/api/v1/questions/" + asked.question().number())),
                asked);
    }
}
