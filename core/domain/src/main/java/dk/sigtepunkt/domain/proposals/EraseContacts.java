package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases how to reach senders whose proposals have taken too long, as the server itself. */
@Component(service = EraseContacts.class)
public final class EraseContacts {
    private final ProposalStore store;
    private final ProposalTerms terms;

    @Activate
    public EraseContacts(@Reference ProposalStore store, @Reference ProposalTerms terms) {
        this.store = store;
        this.terms = terms;
    }

    /**
     * To be called now and then, on any node.
     *
     * @return how many were erased
     */
    public int due(Instant now) {
        Actor server = Actor.server(
                Actor.Means.SCHEDULE, ProposalWords.in(Danish.LOCALE).server());
        return store.eraseContacts(
                now.minus(terms.contactKept()),
                number -> AuditNote.done(
                        now, server, "proposal-contact-erased", About.of("proposal", Integer.toString(number))));
    }
}
