package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.sources.QuarantineCase.Decision;
import java.security.SecureRandom;
import java.time.Instant;

/** What goes into the chain when somebody does something with a data source. */
public final class SourceNotes {
    private static final SecureRandom RANDOM = new SecureRandom();

    private SourceNotes() {}

    public static AuditNote begun(SourceRun run, Actor actor) {
        return of(run.started(), actor, "source-run-begun", run.source());
    }

    public static AuditNote paused(SourceKey source, Pause pause, Actor actor) {
        return of(pause.since(), actor, "source-paused", source).because(pause.reason(), RANDOM);
    }

    public static AuditNote resumed(SourceKey source, Actor actor, Instant at) {
        return of(at, actor, "source-resumed", source);
    }

    public static AuditNote decided(QuarantineCase held, Decision decision, Actor actor) {
        About about = About.in(held.arrival().source().committee(), "held-figures", Long.toString(held.id()));
        return AuditNote.done(
                        decision.at(),
                        actor,
                        Permission.DECIDE_QUARANTINE,
                        "held-figures-" + decision.verdict().code(),
                        about)
                .because(decision.reason(), RANDOM);
    }

    private static AuditNote of(Instant at, Actor actor, String act, SourceKey source) {
        return AuditNote.done(
                at, actor, Permission.OPERATE_SOURCES, act, About.in(source.committee(), "source", source.toString()));
    }
}
