package dk.sigtepunkt.rest.internal.evidence;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.SentFields;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes back what somebody saw or heard. */
@Path("/v1/committees/{committee}/evidence/{number}/withdrawal")
@Produces("application/json")
public final class EvidenceWithdrawalResource {
    private final EvidenceAnswers answers;
    private final KeepEvidence keep;

    public EvidenceWithdrawalResource(Callers callers, ReadEvidence read, KeepEvidence keep) {
        this.answers = new EvidenceAnswers(callers, read);
        this.keep = keep;
    }

    @POST
    public Response withdraw(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("number") String number,
            InputStream body)
            throws IOException {
        Actor actor = answers.writing(authorization, committee, number);
        SentFields sent = SentFields.read(length, body, KeepEvidence.WITHDRAWING);
        return EvidenceAnswers.shown(
                keep.withdraw(KeepEvidence.number(number), sent::text, SeenVersion.of(ifMatch), actor));
    }
}
