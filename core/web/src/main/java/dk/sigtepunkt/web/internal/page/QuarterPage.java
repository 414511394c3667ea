package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.Reports;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Finds the quarter that an address asks for, and its report. */
public final class QuarterPage implements Page {
    private final StrategyPeriods periods;
    private final BiFunction<Reading, Period, Optional<ConsolidatedReport>> report;
    private final ReportedPage page;
    private final Function<PageRequest, String> asked;

    private QuarterPage(
            StrategyPeriods periods,
            BiFunction<Reading, Period, Optional<ConsolidatedReport>> report,
            ReportedPage page,
            Function<PageRequest, String> asked) {
        this.periods = periods;
        this.report = report;
        this.page = page;
        this.asked = asked;
    }

    /** An overview; the quarter stands in {@code ?kvartal=}, the one that the product opens on when it does not. */
    public static Page byQuery(StrategyPeriods periods, ReportedPage page) {
        Reports reports = periods.reports();
        return new QuarterPage(periods, reports::overview, page, QuarterPage::askedQuarter);
    }

    /** The same with what the committees say themselves. */
    public static Page wholeByQuery(StrategyPeriods periods, ReportedPage page) {
        Reports reports = periods.reports();
        return new QuarterPage(periods, reports::consolidated, page, QuarterPage::askedQuarter);
    }

    /** The whole report, with what the committees say themselves; the quarter is the path's last segment. */
    public static Page byPath(StrategyPeriods periods, ReportedPage page) {
        Reports reports = periods.reports();
        return new QuarterPage(periods, reports::consolidated, page, visit -> visit.segment("quarter"));
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return KnownDay.objection(visit, periods.reports().today())
                .orElseGet(() -> periods.answer(visit, reading, asked.apply(visit), (quarter, links) -> {
                    PageResult counting = shown(visit, report.apply(reading, quarter), reading.in(quarter), links);
                    // What did not count in the quarter has its page all the same, as it is now.
                    return counting.isMissing()
                            ? shown(visit, periods.reports().present(reading, quarter), reading, links.notCounting())
                            : counting;
                }));
    }

    private PageResult shown(PageRequest visit, Optional<ConsolidatedReport> made, Reading reading, Links links) {
        return page.answer(visit, reading, made.orElseThrow(), links);
    }

    /** The quarter in the address, as it is written; empty for none. */
    public static String askedQuarter(PageRequest visit) {
        return visit.query().getOrDefault(Links.QUARTER, "");
    }

    /** @param example a quarter written as it should be */
    public static PageResult malformed(PageRequest visit, Period example) {
        return new PageResult.Problem(
                400, visit.say("page.quarter.malformed"), visit.say("page.quarter.malformed.text", example.code()));
    }

    /** @return empty when the text is not a quarter, in large or small letters */
    public static Optional<Period> quarter(String text) {
        try {
            return Optional.of(Period.parse(text.toUpperCase(Locale.ROOT)))
                    .filter(period -> period.frequency() == Frequency.QUARTER);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
