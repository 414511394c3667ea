package dk.sigtepunkt.web.internal.questions;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;

/** Where questions are read and asked. */
public final class QuestionAddresses {
    static final String LIST = "/spoergsmaal";
    static final String ASK = LIST + "/nyt";

    /** Which focus area a question is to be about, in the address of the form. */
    static final String AREA = "omraade";

    private QuestionAddresses() {}

    public static String of(int number) {
        return LIST + "/" + number;
    }

    /** Whether whoever looks may ask; never of a day that is over. */
    static boolean asks(PageRequest visit, Links links) {
        return visit.may(Permission.ASK_QUESTIONS, Where.SOMEWHERE)
                && links.day().isEmpty();
    }

    /** The form about a focus area; empty for whoever may not ask. */
    public static String askingAbout(FocusAreaRef area, PageRequest visit, Links links) {
        return asks(visit, links) ? ASK + "?" + AREA + "=" + area : "";
    }
}
