package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Signature;

/** What was done with a proposal; never changed. */
public sealed interface ProposalEntry {
    Signature by();

    /** Why, or what was answered; may be empty. */
    String text();

    /** It is that committee's from then on. */
    record Assigned(CommitteeId committee, String text, Signature by) implements ProposalEntry {}

    /**
     * Everybody can read it. Which words is kept with the proposal and not here, so that what has to be taken out later is
     * nowhere any more.
     *
     * @param shortened whether something was taken out of what was sent
     */
    record Published(boolean shortened, String text, Signature by) implements ProposalEntry {}

    /** It is not shown, or not any more. */
    record Rejected(String text, Signature by) implements ProposalEntry {}

    /** @param action that began with it */
    record BecameAction(ItemRef action, String text, Signature by) implements ProposalEntry {}

    /** It is answered. */
    record Closed(String text, Signature by) implements ProposalEntry {}

    /** Whether nothing is left to be done with it: its sender's address is erased. */
    default boolean ends() {
        return !(this instanceof Assigned) && !(this instanceof Published);
    }

    /** One branch for each kind. */
    interface Cases<T> {
        T assigned(Assigned entry);

        T published(Published entry);

        T rejected(Rejected entry);

        T becameAction(BecameAction entry);

        T closed(Closed entry);
    }

    default <T> T fold(Cases<T> cases) {
        if (this instanceof Assigned one) {
            return cases.assigned(one);
        }
        if (this instanceof Published one) {
            return cases.published(one);
        }
        if (this instanceof Rejected one) {
            return cases.rejected(one);
        }
        return this instanceof BecameAction one ? cases.becameAction(one) : cases.closed((Closed) this);
    }

    /** Its stable code. */
    default String code() {
        return fold(new Cases<>() {
            @Override
            public String assigned(Assigned entry) {
                return "assigned";
            }

            @Override
            public String published(Published entry) {
                return "published";
            }

            @Override
            public String rejected(Rejected entry) {
                return "rejected";
            }

            @Override
            public String becameAction(BecameAction entry) {
                return "became-action";
            }

            @Override
            public String closed(Closed entry) {
                return "closed";
            }
        });
    }
}
