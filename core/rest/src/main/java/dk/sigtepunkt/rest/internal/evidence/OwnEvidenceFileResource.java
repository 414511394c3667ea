package dk.sigtepunkt.rest.internal.evidence;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.attachments.FileInspector;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.evidence.AttachFiles;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidenceFiles;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.HeavyRead;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.http.SentFile;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files beside a committee's own findings, drafts too; its people alone read and change them here. */
@Path("/v1/committees/{committee}/evidence/{number}/files")
public final class OwnEvidenceFileResource {
    private final EvidenceAnswers answers;
    private final ReadingAnswers readings;
    private final AttachFiles attach;
    private final ReadEvidenceFiles files;

    public OwnEvidenceFileResource(
            ReadingAnswers readings, Callers callers, ReadEvidence read, AttachFiles attach, ReadEvidenceFiles files) {
        this.answers = new EvidenceAnswers(callers, read);
        this.readings = readings;
        this.attach = attach;
        this.files = files;
    }

    @GET
    @Produces("application/json")
    public Response all(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("committee") String committee,
            @PathParam("number") String number,
            @QueryParam("asOf") @Nullable String asOf) {
        Actor actor = answers.permitted(authorization, EvidenceAnswers.committee(committee));
        ItemPage<EvidenceFileJson> all = EvidenceFileAnswers.all(
                answers.own(committee, number, actor, readings.known(asOf)).files());
        return EvidenceAnswers.told(all);
    }

    @GET
    @HeavyRead
    @Path("/{file}")
    public Response one(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("committee") String committee,
            @PathParam("number") String number,
            @PathParam("file") String file,
            @QueryParam("asOf") @Nullable String asOf) {
        Actor actor = answers.writing(authorization, committee, number);
        return EvidenceFileAnswers.given(
                files.own(KeepEvidence.number(number), EvidenceFileAnswers.file(file), actor, readings.known(asOf)),
                false);
    }

    /** What the file is its bytes say; the name is what it is saved under. */
    @POST
    @Produces("application/json")
    public Response attach(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @PathParam("committee") String committee,
            @PathParam("number") String number,
            @Context UriInfo uri,
            InputStream body)
            throws IOException {
        Actor actor = answers.writing(authorization, committee, number);
        SentFile.requireBytes(type);
        byte[] bytes = SentFile.read(
                length,
                body,
                FileInspector.MOST_BYTES,
                Problem.of(ProblemKind.TOO_LARGE, "evidence.file.too-large", FileInspector.MOST_MEGABYTES));
        return EvidenceAnswers.shown(attach.attach(
                KeepEvidence.number(number),
                field -> said(uri, field),
                List.of(new Artifact(said(uri, "name"), bytes)),
                SeenVersion.of(ifMatch),
                actor));
    }

    private static String said(UriInfo uri, String field) {
        return Optional.ofNullable(uri.getQueryParameters().getFirst(field)).orElse("");
    }

    @PUT
    @Path("/{file}/words")
    @Produces("application/json")
    public Response describe(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("number") String number,
            @PathParam("file") String file,
            InputStream body)
            throws IOException {
        Actor actor = answers.writing(authorization, committee, number);
        SentFields sent = SentFields.read(length, body, AttachFiles.DESCRIBING);
        return EvidenceAnswers.shown(attach.describe(
                KeepEvidence.number(number),
                EvidenceFileAnswers.file(file),
                sent::text,
                SeenVersion.of(ifMatch),
                actor));
    }

    @DELETE
    @Path("/{file}")
    @Produces("application/json")
    public Response detach(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @PathParam("committee") String committee,
            @PathParam("number") String number,
            @PathParam("file") String file) {
        Actor actor = answers.writing(authorization, committee, number);
        return EvidenceAnswers.shown(attach.detach(
                KeepEvidence.number(number), EvidenceFileAnswers.file(file), SeenVersion.of(ifMatch), actor));
    }
}
