package dk.sigtepunkt.rest.internal.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.attachments.Attachment;
import dk.sigtepunkt.domain.evidence.EvidenceFile;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidenceFiles;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;

/** How files beside findings are told and given out, whoever asks. */
final class EvidenceFileAnswers {
    private EvidenceFileAnswers() {}

    static ItemPage<EvidenceFileJson> all(List<EvidenceFile> files) {
        return new ItemPage<>(null, files.stream().map(EvidenceFileJson::of).toList(), null);
    }

    /** The number that a text names; 0, which none has, for none. */
    static int file(String written) {
        return KeepEvidence.number(written);
    }

    /** To be saved, never to be shown as a page of this server's, whatever is in it. */
    static Response given(Optional<ReadEvidenceFiles.Found> found, boolean everybody) {
        ReadEvidenceFiles.Found file = found.orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_EVIDENCE_FILE));
        Attachment said = file.attachment();
        StreamingOutput bytes = file.content()::writeTo;
        String name = URLEncoder.encode(said.name(), UTF_8).replace("+", "%20");
        return Response.ok(bytes, said.kind().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, said.size())
                .header(HttpHeaders.ETAG, '"' + said.sha256() + '"')
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, everybody ? "no-cache" : "no-store, private")
                .build();
    }
}
