package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.Reports;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Finds the quarter that an address asks for, and its report. */
public final class QuarterPage implements Page {
    private final Reports reports;
    private final BiFunction<Reading, Period, Optional<ConsolidatedReport>> report;
    private final ReportedPage page;
    private final Function<PageRequest, String> asked;

    private QuarterPage(
            Reports reports,
            BiFunction<Reading, Period, Optional<ConsolidatedReport>> report,
            ReportedPage page,
            Function<PageRequest, String> asked) {
        this.reports = reports;
        this.report = report;
        this.page = page;
        this.asked = asked;
    }

    /** An overview; the quarter stands in {@code ?kvartal=}, the newest one when it does not. */
    public static Page byQuery(Reports reports, ReportedPage page) {
        return new QuarterPage(
                reports, reports::overview, page, visit -> visit.query().getOrDefault("kvartal", ""));
    }

    /** The same with what the committees say themselves. */
    public static Page wholeByQuery(Reports reports, ReportedPage page) {
        return new QuarterPage(
                reports, reports::consolidated, page, visit -> visit.query().getOrDefault("kvartal", ""));
    }

    /** The whole report, with what the committees say themselves; the quarter is the path's last segment. */
    public static Page byPath(Reports reports, ReportedPage page) {
        return new QuarterPage(reports, reports::consolidated, page, visit -> visit.segment("quarter"));
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        String text = asked.apply(visit);
        Period newest = reports.defaultPeriod(reading);
        KnownDay known = KnownDay.of(visit);
        String fault = known.fault(reports.today(), visit.words());
        if (!fault.isEmpty()) {
            return new PageResult.Problem(400, visit.say("page.day.wrong"), fault);
        }
        Optional<Period> quarter = text.isEmpty() ? Optional.of(newest) : quarter(text);
        if (quarter.isEmpty()) {
            return malformed(visit, newest);
        }
        Links links = Links.to(quarter.filter(one -> !one.equals(newest)), known.day());
        return report.apply(reading, quarter.get())
                .map(made -> page.answer(visit, reading.in(quarter.get()), made, links))
                .map(counting -> counting.isMissing() ? present(visit, reading, quarter.get(), links) : counting)
                .orElseGet(() -> PageResult.notFound(
                        visit, visit.say("page.quarter.not-followed", Danish.period(quarter.get()))));
    }

    /** What did not count in the quarter has its page all the same, as it is now. */
    private PageResult present(PageRequest visit, Reading reading, Period quarter, Links links) {
        return reports.present(reading, quarter)
                .map(made -> page.answer(visit, reading, made, links.notCounting()))
                .orElseThrow();
    }

    /** @param example a quarter written as it should be */
    public static PageResult malformed(PageRequest visit, Period example) {
        return new PageResult.Problem(
                400, visit.say("page.quarter.malformed"), visit.say("page.quarter.malformed.text", example.code()));
    }

    /** @return empty when the text is not a quarter */
    public static Optional<Period> quarter(String text) {
        try {
            return Optional.of(Period.parse(text)).filter(period -> period.frequency() == Frequency.QUARTER);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
