package dk.sigtepunkt.web.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.time.Period;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Addresses of pages and of what can be fetched, carrying along what is read: whoever follows one reads the same quarter, as
 * it was known on the same day.
 *
 * @param quarter the quarter's code; empty when the reader looks at the one that the product opens on
 * @param day the day whose knowledge is read, as addresses carry it; empty for what is known now
 * @param counting whether what the page shows counts in the quarter
 */
public record Links(String quarter, String day, boolean counting) {
    public static final Links NEWEST = new Links("", "", true);
    static final String QUARTER = "kvartal";
    static final String DAY = "kendt";

    /** The quarter that the product opens on, as it was known on a day. */
    public static Links knownOn(LocalDate day) {
        return to(Optional.empty(), Optional.of(day));
    }

    public static Links to(Optional<Period> period, Optional<LocalDate> known) {
        return new Links(
                period.map(Period::code).orElse(""),
                known.map(LocalDate::toString).orElse(""),
                true);
    }

    public String page(String path) {
        return page(path, Map.of());
    }

    /** @param more what else the address asks for, by parameter */
    public String page(String path, Map<String, String> more) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put(QUARTER, quarter);
        asked.put(DAY, day);
        asked.putAll(new TreeMap<>(more));
        return address(path, asked);
    }

    public String committee(CommitteeId id) {
        return page("/udvalg/" + id);
    }

    public String sigtepunkt(SigtepunktId id) {
        return page("/sigtepunkter/" + id);
    }

    /** A part of a sigtepunkt. */
    public String facet(SigtepunktId id, FacetKey key) {
        return page("/sigtepunkter/" + id + "/" + key);
    }

    public String focusArea(FocusAreaRef ref) {
        return page("/fokusomraader/" + ref);
    }

    public String indicator(IndicatorId id) {
        return page("/indikatorer/" + id);
    }

    public String strategy(StrategyId id) {
        return page(strategyPage(id));
    }

    public static String strategyPage(StrategyId id) {
        return "/strategi/" + id;
    }

    /** All corrections of a strategy, whatever quarter is read. */
    public String corrections(StrategyId strategy) {
        return corrections(strategy, Map.of());
    }

    /** @param chosen which of them, by the parameters of the page's form */
    public String corrections(StrategyId strategy, Map<String, String> chosen) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("strategi", strategy.value());
        asked.put(QUARTER, quarter);
        asked.put(DAY, day);
        asked.put(Choices.CORRECTED, quarter.isEmpty() ? "" : "alle");
        asked.putAll(chosen);
        return address("/rettelser", asked);
    }

    /** @param asked which actions, by the parameters of the interface */
    public String actionTable(Map<String, String> asked) {
        return table("/api/v1/actions.csv", asked);
    }

    /** @param asked which corrections, by the parameters of the interface */
    public String correctionTable(Map<String, String> asked) {
        return table("/api/v1/corrections.csv", asked);
    }

    /** The same of what came to count, or no longer to count, in quarters that were over. */
    public String retroactiveTable(Map<String, String> asked) {
        return table("/api/v1/corrections/retroactive.csv", asked);
    }

    public String figures(IndicatorId id, String form) {
        return table("/api/v1/indicators/" + id + "/observations." + form, Map.of());
    }

    /** Everything that changed in what a committee says. */
    public String changeTable(CommitteeId id) {
        return table("/api/v1/committees/" + id + "/changes", Map.of());
    }

    private String table(String path, Map<String, String> asked) {
        Map<String, String> all = new LinkedHashMap<>(new TreeMap<>(asked));
        all.put("asOf", day);
        return address(path, all);
    }

    /** @param asked which actions, by the parameters of the list's form */
    public String actions(Map<String, String> asked) {
        return page("/handlinger", asked);
    }

    /** @param asked by parameter; one without a value is left out */
    public static String address(String path, Map<String, String> asked) {
        String query = asked.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** An action on its focus area's page. */
    public String action(Action action) {
        return focusArea(action.focusArea()) + "#" + anchor(action.key().value());
    }

    /** An action's own page, on which its story stands. */
    public String story(ItemRef action) {
        return page("/handlinger/" + action);
    }

    public static String anchor(String actionKey) {
        return "handling-" + actionKey;
    }

    /** To what has another quarter of its own, or is of all. */
    public Links ofAnyQuarter() {
        return new Links("", day, counting);
    }

    /** Around something that does not count in the quarter. */
    public Links notCounting() {
        return new Links(quarter, day, false);
    }

    /** The report, which names its quarter itself, as it is known on the day that the reader looks from. */
    public String whole(Period period) {
        return address(report(period), Map.of(DAY, day));
    }

    public static String report(Period period) {
        return "/rapport/" + period.code();
    }

    /** How far each written report of a quarter is. */
    public static String written(Period period) {
        return "/rapporter/" + period.code();
    }

    /** A committee's written report. */
    public static String written(Period period, CommitteeId committee) {
        return written(period) + "/" + committee.value();
    }
}
