package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SentFile;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes figures in. */
@Path("/v1/observations")
public final class SubmissionResource {
    public static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");
    private static final Pattern JSON = Pattern.compile("application/json\\s*(;.*)?");

    private final Callers callers;
    private final Submissions submissions;

    public SubmissionResource(Callers callers, Submissions submissions) {
        this.callers = callers;
        this.submissions = submissions;
    }

    /** Reads the body itself: who is calling is settled before a byte of it is looked at. */
    @POST
    @Produces("application/json")
    public Response submit(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.RECORD_FIGURES);
        if (type == null || !JSON.matcher(type.strip().toLowerCase(Locale.ROOT)).matches()) {
            throw Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
        if (key != null && !KEY.matcher(key).matches()) {
            throw Problem.of(ProblemKind.BAD_KEY, "observations.bad-key");
        }
        byte[] content = SentFile.read(length, body, MOST_BYTES, Problem.of(ProblemKind.TOO_LARGE));
        return Response.status(Response.Status.CREATED)
                .entity(submissions.receive(content, Optional.ofNullable(key), actor))
                .build();
    }
}
