package dk.sigtepunkt.web.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.time.Period;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Addresses of pages, carrying the chosen quarter along.
 *
 * @param quarter what to add to an address; empty when the reader looks at the newest quarter as it is known now
 * @param known what to add to an address that names its quarter itself; empty for what is known now
 * @param counting whether what the page shows counts in the quarter
 */
public record Links(String quarter, String known, boolean counting) {
    public static final Links NEWEST = new Links("", "", true);

    public static Links to(Optional<Period> period, Optional<LocalDate> known) {
        String day = known.map(one -> "kendt=" + one).orElse("");
        String quarter = period.map(one -> "kvartal=" + one.code()).orElse("");
        String both = quarter + (quarter.isEmpty() || day.isEmpty() ? "" : "&") + day;
        return new Links(both.isEmpty() ? "" : "?" + both, day.isEmpty() ? "" : "?" + day, true);
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

    /** @param asked which actions, by the parameters of the interface */
    public static String actionTable(Map<String, String> asked) {
        return "/api/v1/actions.csv" + query(asked, "?");
    }

    /** @param asked which actions, by the parameters of the list's form */
    public String actions(Map<String, String> asked) {
        String list = page("/handlinger");
        return list + query(asked, list.contains("?") ? "&" : "?");
    }

    private static String query(Map<String, String> asked, String start) {
        return asked.isEmpty()
                ? ""
                : asked.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                        .collect(Collectors.joining("&", start, ""));
    }

    /** An action on its focus area's page. */
    public String action(Action action) {
        return focusArea(action.focusArea()) + "#" + anchor(action.key().value());
    }

    public static String anchor(String actionKey) {
        return "handling-" + actionKey;
    }

    /** Around something that does not count in the quarter. */
    Links notCounting() {
        return new Links(quarter, known, false);
    }

    /** The report as it is known on the day that the reader looks from. */
    public String whole(Period period) {
        return report(period) + known;
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
