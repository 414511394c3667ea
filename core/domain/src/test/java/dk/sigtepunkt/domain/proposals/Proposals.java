package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.Notes;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Proposals that tests find there. */
public final class Proposals {
    /** What nobody but a moderator may ever read of the held one. */
    public static final String SECRET = "hemmelighed-7391";

    /** How the sender of the held one is reached. */
    public static final String CONTACT = "hemmelig-kontakt@eksempel.dk";

    /** With which the first one is followed. */
    public static final String CODE = "00000-11111-22222-33333";

    private static final Instant BEFORE = Instant.parse("2020-02-02T10:00:00Z");

    private Proposals() {}

    /** Number one is published and number two held, both of a committee; number three is held and nobody's. */
    public static void planted(ProposalStore store, CommitteeId committee) {
        Signature by = new Signature(Actor.Means.PAGE, "konto-1", Optional.of(Role.STRATEGY_OFFICE), BEFORE);
        send(store, CODE, "Flere træer ved søen");
        send(store, "to", "Holdt " + SECRET);
        send(store, "tre", "Ingens " + SECRET);
        for (int number = 1; number <= 2; number++) {
            keep(store, number, new ProposalEntry.Assigned(committee, "Hører til dér " + SECRET, by), Optional.empty());
        }
        keep(
                store,
                1,
                new ProposalEntry.Published(true, "Et navn " + SECRET, by),
                Optional.of(new ProposalText("Flere træer ved søen", "Plant <b>ti</b> piletræer.", "Søbredden")));
    }

    /** One more that is held, and a committee's; its number. */
    public static int held(ProposalStore store, String code, CommitteeId committee) {
        int number = send(store, code, "Holdt " + SECRET).sent().number();
        Signature by = new Signature(Actor.Means.PAGE, "konto-1", Optional.of(Role.STRATEGY_OFFICE), BEFORE);
        keep(store, number, new ProposalEntry.Assigned(committee, "Hører til dér " + SECRET, by), Optional.empty());
        return number;
    }

    private static KeptProposal send(ProposalStore store, String code, String title) {
        return store.receive(
                        new ProposalStore.Sending(
                                new ProposalText(title, "Om " + SECRET, "Sted " + SECRET),
                                ProposalAim.NONE,
                                BEFORE,
                                Actor.Means.PAGE,
                                ReceiptCode.digest(code),
                                CONTACT),
                        Integer.MAX_VALUE,
                        number -> Notes.any())
                .orElseThrow();
    }

    private static void keep(ProposalStore store, int number, ProposalEntry entry, Optional<ProposalText> published) {
        store.keep(number, OptionalInt.empty(), entry, published, Notes.any());
    }
}
