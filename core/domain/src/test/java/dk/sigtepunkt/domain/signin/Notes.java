package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;

/** What is handed to a store where a test is about something else. */
final class Notes {
    private Notes() {}

    static AuditNote note(String act) {
        Actor owner = Actor.owner(Actor.Means.CONSOLE, "administrator");
        return AuditNote.done(SignInTable.NOON, owner, act, About.of("account", "x"));
    }
}
