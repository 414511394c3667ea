package dk.sigtepunkt.web.internal.pages;

import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.FocusAreaRef;
import dk.sigtepunkt.contracts.IndicatorId;
import dk.sigtepunkt.contracts.Period;
import dk.sigtepunkt.contracts.SigtepunktId;

/**
 * Addresses of pages, carrying the chosen quarter along.
 *
 * @param quarter what to add to an address; empty when the reader looks at the newest quarter
 */
public record Links(String quarter) {
    static final Links NEWEST = new Links("");

    static Links to(Period period) {
        return new Links("?kvartal=" + period.code());
    }

    public String page(String path) {
        return path + quarter;
    }

    String committee(CommitteeId id) {
        return page("/udvalg/" + id);
    }

    String sigtepunkt(SigtepunktId id) {
        return page("/sigtepunkter/" + id);
    }

    String focusArea(FocusAreaRef ref) {
        return page("/fokusomraader/" + ref);
    }

    static String report(Period period) {
        return "/rapport/" + period.code();
    }

    static String indicator(IndicatorId id) {
        return "/indikatorer/" + id;
    }

    static String figures(IndicatorId id, String form) {
        return "/api/v1/indicators/" + id + "/observations." + form;
    }
}
