package dk.sigtepunkt.rest.internal.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.KeptEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the resources of a committee's own people have in common: who is let in, how one is shown, and what was not written. */
final class EvidenceAnswers {
    private final Callers callers;
    private final ReadEvidence read;

    EvidenceAnswers(Callers callers, ReadEvidence read) {
        this.callers = callers;
        this.read = read;
    }

    static CommitteeId committee(String committee) {
        return CommitteeId.find(committee).orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_COMMITTEE));
    }

    /** @throws Problem when that one writes nothing in the committee */
    Actor permitted(@Nullable String authorization, CommitteeId committee) {
        return callers.permitted(authorization, Permission.KEEP_EVIDENCE, Where.in(committee));
    }

    /** Drafts of a committee by whose people they may be seen, newest first. */
    List<KeptEvidence> drafts(CommitteeId committee, Actor actor, Optional<Instant> known) {
        return read.drafts(actor, known).stream()
                .filter(one -> one.committee().equals(committee))
                .toList();
    }

    /** @throws Problem when the committee has none of that number */
    KeptEvidence own(String committee, String number, Actor actor, Optional<Instant> known) {
        return read.find(KeepEvidence.number(number), actor, known)
                .filter(one -> one.committee().value().equals(committee))
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_EVIDENCE, "evidence.unknown", number));
    }

    /** Who may write in the committee, of something that is that committee's. */
    Actor writing(@Nullable String authorization, String committee, String number) {
        Actor actor = permitted(authorization, committee(committee));
        own(committee, number, actor, Optional.empty());
        return actor;
    }

    /** To be read by who may alone: no cache keeps it. */
    static Response told(Object answer) {
        return Response.ok(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                .build();
    }

    static Response shown(WriteResult<KeptEvidence> result) {
        return shown(Response.ok(), done(result));
    }

    static Response shown(Response.ResponseBuilder answer, KeptEvidence kept) {
        return SeenVersion.told(answer.entity(OwnEvidenceJson.of(kept)), kept.version());
    }

    static KeptEvidence done(WriteResult<KeptEvidence> result) {
        return WriteAnswer.kept(result, ProblemKind.UNKNOWN_EVIDENCE);
    }
}
