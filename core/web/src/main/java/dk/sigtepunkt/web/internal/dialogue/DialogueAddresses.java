package dk.sigtepunkt.web.internal.dialogue;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.dialogue.Discussion;
import dk.sigtepunkt.domain.dialogue.KeepDialogue;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where discussions are read and written. */
public final class DialogueAddresses {
    static final String LIST = "/droeftelser";
    static final String RECORD = LIST + "/ny";
    static final String ONE = LIST + "/{number}";
    static final String CORRECT = ONE + "/ret";

    /** What a discussion is to be about, in the address of the form. */
    static final String ITEM = "om";

    static final String QUARTER = "rapport";

    private DialogueAddresses() {}

    static String of(int number) {
        return LIST + "/" + number;
    }

    /** Whether whoever looks may write one down; never of a day that is over. */
    static boolean records(PageRequest visit, Links links) {
        return visit.may(Permission.RECORD_DIALOGUE, Where.SOMEWHERE)
                && links.day().isEmpty();
    }

    static boolean corrects(PageRequest visit, Discussion discussion, Links links) {
        return visit.may(
                        Permission.RECORD_DIALOGUE,
                        KeepDialogue.where(discussion.last().matter().committee()))
                && links.day().isEmpty();
    }

    /**
     * The form about a quarter's report; empty for whoever may not write.
     *
     * @param committee whose it is to be; empty for the municipality's
     * @param item a focus area as {@code committee/key} or an indicator's id; empty for the report as a whole
     */
    public static String recording(
            Optional<CommitteeId> committee, String item, Period quarter, PageRequest visit, Links links) {
        boolean may = visit.may(Permission.RECORD_DIALOGUE, KeepDialogue.where(committee))
                && links.day().isEmpty();
        return may ? Links.address(RECORD, new TreeMap<>(Map.of(ITEM, item, QUARTER, quarter.code()))) : "";
    }
}
