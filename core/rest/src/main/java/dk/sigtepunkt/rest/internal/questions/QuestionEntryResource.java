package dk.sigtepunkt.rest.internal.questions;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.questions.AskedQuestion;
import dk.sigtepunkt.domain.questions.KeepQuestions;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One question: everybody reads it, and those who may write of it. */
@Path("/v1/questions/{number}")
@Produces("application/json")
public final class QuestionEntryResource {
    private final Callers callers;
    private final QuestionAnswers answers;
    private final KeepQuestions keep;

    public QuestionEntryResource(
            Callers callers, ReadingAnswers readings, QuestionHistory questions, KeepQuestions keep, Clock clock) {
        this.callers = callers;
        this.answers = new QuestionAnswers(readings, questions, clock);
        this.keep = keep;
    }

    @GET
    public QuestionJson one(@PathParam("number") String number, @QueryParam("asOf") @Nullable String asOf) {
        return answers.read(
                asOf,
                (book, today) -> book.find(AskedQuestion.number(number))
                        .map(one -> QuestionJson.of(one, today))
                        .orElseThrow(() -> QuestionAnswers.unknown(number)));
    }

    @POST
    @Path("/answer")
    public Response answer(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("number") String number,
            InputStream body)
            throws IOException {
        Where where = Where.in(committee(number));
        Actor actor = callers.permitted(authorization, Permission.ANSWER_QUESTIONS, where);
        SentFields sent = SentFields.read(length, body, Set.of("answer"));
        return shown(keep.answer(AskedQuestion.number(number), sent::text, SeenVersion.of(ifMatch), actor));
    }

    /** Another committee, owner or day. */
    @POST
    @Path("/assignment")
    public Response assign(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("number") String number,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.ANSWER_QUESTIONS, Where.in(committee(number)));
        SentFields sent = SentFields.read(length, body, KeepQuestions.HANDING);
        return shown(keep.assign(AskedQuestion.number(number), sent::text, SeenVersion.of(ifMatch), actor));
    }

    @POST
    @Path("/reopening")
    public Response reopen(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("number") String number,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.ASK_QUESTIONS);
        SentFields sent = SentFields.read(length, body, Set.of("reason"));
        return shown(keep.reopen(AskedQuestion.number(number), sent::text, SeenVersion.of(ifMatch), actor));
    }

    private CommitteeId committee(String number) {
        return answers.book()
                .find(AskedQuestion.number(number))
                .map(one -> one.assigned().committee())
                .orElseThrow(() -> QuestionAnswers.unknown(number));
    }

    private Response shown(WriteResult<KeptQuestion> result) {
        return answers.shown(Response.ok(), QuestionAnswers.done(result));
    }
}
