package dk.sigtepunkt.rest.internal.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.KeptEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a committee's people write down, drafts too: they alone read them here. */
@Path("/v1/committees/{committee}/evidence")
@Produces("application/json")
public final class OwnEvidenceResource {
    private static final Set<String> BEGINNING = beginning();

    private final EvidenceAnswers answers;
    private final ReadingAnswers readings;
    private final KeepEvidence keep;

    public OwnEvidenceResource(ReadingAnswers readings, Callers callers, ReadEvidence read, KeepEvidence keep) {
        this.answers = new EvidenceAnswers(callers, read);
        this.readings = readings;
        this.keep = keep;
    }

    private static Set<String> beginning() {
        Set<String> all = new HashSet<>(KeepEvidence.WRITING);
        all.remove("reason");
        return Set.copyOf(all);
    }

    /** Drafts, newest first. */
    @GET
    public Response drafts(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("committee") String committee,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        CommitteeId id = EvidenceAnswers.committee(committee);
        Actor actor = answers.permitted(authorization, id);
        ItemPage<OwnEvidenceJson> page = Paging.of(
                        answers.drafts(id, actor, readings.known(asOf)), one -> Integer.toString(one.number()), uri)
                .map(OwnEvidenceJson::of);
        return EvidenceAnswers.told(page);
    }

    @POST
    public Response begin(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            InputStream body)
            throws IOException {
        CommitteeId id = EvidenceAnswers.committee(committee);
        Actor actor = answers.permitted(authorization, id);
        SentFields sent = SentFields.read(length, body, BEGINNING);
        KeptEvidence begun = EvidenceAnswers.done(keep.begin(id, sent::text, actor));
        return EvidenceAnswers.shown(
                Response.created(URI.create("/api/v1/committees/%s/evidence/%d".formatted(id, begun.number()))), begun);
    }
}
