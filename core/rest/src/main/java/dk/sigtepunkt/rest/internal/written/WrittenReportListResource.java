package dk.sigtepunkt.rest.internal.written;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The written reports that one may read. */
@Path("/v1/written-reports")
@Produces("application/json")
public final class WrittenReportListResource {
    private final WrittenReportAnswers answers;

    WrittenReportListResource(WrittenReportAnswers answers) {
        this.answers = answers;
    }

    @GET
    public Response all(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @QueryParam("asOf") @Nullable String asOf) {
        return WrittenReportAnswers.unshared(answers.all(authorization, asOf));
    }
}
