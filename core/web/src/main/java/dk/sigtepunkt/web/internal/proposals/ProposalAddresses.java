package dk.sigtepunkt.web.internal.proposals;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.proposals.SentProposal;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;

/** Where proposals are read, sent, followed and moderated. */
public final class ProposalAddresses {
    /** Which proposal an action begins with, in the address of its form and in the form. */
    public static final String ASKED = "forslag";

    /** That the action was begun. */
    static final String BEGUN = "begyndt";

    public static final String DESK = "/forslag/behandling";

    static final String LIST = "/forslag";
    static final String NEW = "/forslag/nyt";
    static final String FOLLOW = "/forslag/foelg";
    static final String ONE = "/forslag/{number}";
    static final String AT_THE_DESK = "/forslag/behandling/{number}";

    private ProposalAddresses() {}

    /** The page of one that is published. */
    public static String of(int number) {
        return LIST + "/" + number;
    }

    /** Where a moderator sees one. */
    static String atTheDesk(int number) {
        return DESK + "/" + number;
    }

    /** Where a moderator says that an action began with one. */
    static String became(int number) {
        return atTheDesk(number) + "/handling";
    }

    /** The same just after the action was begun. */
    public static String becameNow(int number) {
        return "%s?%s=ja".formatted(became(number), BEGUN);
    }

    /** The form with which an action of a committee begins that a proposal made come. */
    static String begin(CommitteeId committee, int number) {
        return "/udvalg/%s/ny-handling?%s=%d".formatted(committee, ASKED, number);
    }

    /** The number in an address; 0 for none. */
    static int number(PageRequest visit) {
        return SentProposal.number(visit.segment("number"));
    }

    static Link list(PageRequest visit) {
        return new Link(LIST, visit.say("proposals.title"));
    }

    static Link desk(PageRequest visit) {
        return new Link(DESK, visit.say("proposals.desk.title"));
    }
}
