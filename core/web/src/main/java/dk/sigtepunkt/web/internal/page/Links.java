package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.time.Period;

/**
 * Addresses of pages, carrying the chosen quarter along.
 *
 * @param quarter what to add to an address; empty when the reader looks at the newest quarter
 */
public record Links(String quarter) {
    public static final Links NEWEST = new Links("");

    static Links to(Period period) {
        return new Links("?kvartal=" + period.code());
    }

    public String page(String path) {
        return path + quarter;
    }

    public String committee(CommitteeId id) {
        return page("/udvalg/" + id);
    }

    public String sigtepunkt(SigtepunktId id) {
        return page("/sigtepunkter/" + id);
    }

    public String focusArea(FocusAreaRef ref) {
        return page("/fokusomraader/" + ref);
    }

    public static String report(Period period) {
        return "/rapport/" + period.code();
    }

    public static String indicator(IndicatorId id) {
        return "/indikatorer/" + id;
    }

    public static String figures(IndicatorId id, String form) {
        return "/api/v1/indicators/" + id + "/observations." + form;
    }
}
