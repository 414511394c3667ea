package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.Optional;

/** What goes into the chain when what committees say comes or goes: by the server; who deployed it stands in another record. */
public final class ContentNotes {
    /** What keeps and takes out content, on its own account. */
    public static final Actor SERVER = Actor.server(Actor.Means.SCHEDULE, "content");

    private ContentNotes() {}

    /** @param before empty for a committee that never was there */
    public static AuditNote kept(CommitteeRecord record, Optional<CommitteeRecord> before, Instant at) {
        String document = before.map(CommitteeRecord::document).orElse("");
        return of(record.id(), "content-kept", at).changed(document, record.document());
    }

    /** The same content, read anew because another committee lets go of something. */
    public static AuditNote kept(CommitteeRecord same, Instant at) {
        return kept(same, Optional.of(same), at);
    }

    public static AuditNote gone(CommitteeId committee, CommitteeState state, Instant at) {
        return of(committee, "content-gone", at).changed(CommitteeState.ACTIVE.name(), state.name());
    }

    private static AuditNote of(CommitteeId committee, String act, Instant at) {
        return AuditNote.done(at, SERVER, act, About.in(committee, "content", committee.value()));
    }
}
