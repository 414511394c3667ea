package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.menu.Menu;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Makes the frame around a page. */
public final class LayoutFactory {
    private final Strategies strategies;

    public LayoutFactory(Strategies strategies) {
        this.strategies = strategies;
    }

    /** Around a page of today, which shows no quarter; to who asks for another day it says that it is not of that day. */
    public Layout plain(PageRequest visit, String title, Link... way) {
        String[] notices = KnownDay.of(visit).day().stream()
                .map(day -> visit.say("page.day.not-kept", Danish.date(day)))
                .toArray(String[]::new);
        Layout.Quarters quarters = Layout.Quarters.none(Layout.Known.NOW, notices);
        return frame(visit, title, Links.NEWEST, strategies.current(), quarters, false, way);
    }

    /** Around a page that is of no strategy and shows no quarter, but what was known on a day. */
    public Layout dated(PageRequest visit, String title, Link... way) {
        return under(visit, read(visit), carried(visit), title, way);
    }

    /**
     * Around the answer that a page cannot be shown. It leads back to what was read, but not with an address that is itself
     * what is wrong.
     */
    public Layout problem(PageRequest visit, PageResult.Problem problem) {
        return problem.status() == 400
                ? under(visit, strategies.current(), Links.NEWEST, problem.heading())
                : frame(visit, problem.heading(), carried(visit), read(visit), Layout.Quarters.NONE, false);
    }

    /** Around a page of a strategy, which offers no quarter to choose; what is known on a day is said to be. */
    public Layout under(PageRequest visit, Strategy strategy, Links links, String title, Link... way) {
        Layout.Known known = links.day().isEmpty() ? Layout.Known.NOW : Layout.Known.of(visit, links.quarter());
        return frame(visit, title, links, strategy, Layout.Quarters.none(known), false, way);
    }

    /** Addresses that carry along the quarter and the day that are read. */
    public Links carried(PageRequest visit) {
        return Links.to(quarter(visit), KnownDay.of(visit).day());
    }

    /** The strategy of the quarter in the address; without one the current. */
    private Strategy read(PageRequest visit) {
        Strategies known = known(visit);
        return quarter(visit).flatMap(known::reporting).orElseGet(known::current);
    }

    /** The quarter in the address, when a strategy is followed in it. */
    private Optional<Period> quarter(PageRequest visit) {
        return QuarterPage.quarter(QuarterPage.askedQuarter(visit))
                .filter(one -> known(visit).reporting(one).isPresent());
    }

    /** Around a page over one quarter's report; no quarter to come is offered. */
    public Layout reported(PageRequest visit, ConsolidatedReport report, Links links, String title, Link... way) {
        Layout.Quarters quarters = quarters(visit, report.strategy(), report.period(), report.today(), links);
        return frame(visit, title, links, report.strategy(), quarters, report.example(), way);
    }

    /** Around a page of one thing as it stands in a quarter; no quarter to come is offered. */
    public Layout of(PageRequest visit, Standing in, Links links, String title, Link... way) {
        Layout.Quarters quarters = quarters(visit, in.strategy(), in.quarter(), in.today(), links);
        return frame(visit, title, links, in.strategy(), quarters, false, way);
    }

    /** @param strategy that reports the quarter */
    public record Standing(Strategy strategy, Period quarter, LocalDate today) {}

    private Layout.Quarters quarters(PageRequest visit, Strategy strategy, Period shown, LocalDate today, Links links) {
        List<Period> newestFirst = new ArrayList<>(known(visit).quarters(strategy));
        Collections.reverse(newestFirst);
        List<Layout.Quarter> choices = newestFirst.stream()
                .filter(period -> !period.start().isAfter(today) || period.equals(shown))
                .map(period -> new Layout.Quarter(period.code(), Danish.period(period), period.equals(shown)))
                .toList();
        return new Layout.Quarters(
                choices,
                Danish.period(shown),
                Layout.Known.of(visit, visit.segment("quarter").isEmpty() ? shown.code() : ""),
                notices(visit, shown, today, links),
                "",
                Choices.of(visit));
    }

    private static List<String> notices(PageRequest visit, Period shown, LocalDate today, Links links) {
        String quarter = Danish.period(shown);
        List<String> notices = new ArrayList<>();
        if (shown.start().isAfter(today)) {
            notices.add(visit.say("page.quarter.to-come", quarter, Danish.date(shown.start())));
        } else if (!today.isAfter(shown.end())) {
            notices.add(visit.say("page.quarter.running", quarter));
        }
        if (!links.counting()) {
            notices.add(visit.say("page.quarter.not-counting", quarter));
        }
        return notices;
    }

    private Strategies known(PageRequest visit) {
        return strategies.asKnown(KnownDay.of(visit).moment());
    }

    /** As in "Sammen om byen 2022–2025". */
    public static String name(Strategy strategy) {
        // The word joiner keeps the two years on one line.
        return "%s %d–\u2060%d".formatted(strategy.title(), strategy.firstYear(), strategy.lastYear());
    }

    private static Layout frame(
            PageRequest visit,
            String title,
            Links links,
            Strategy strategy,
            Layout.Quarters quarters,
            boolean example,
            Link... way) {
        List<Link> crumbs = new ArrayList<>();
        if (!visit.path().equals("/")) {
            crumbs.add(new Link(links.page("/"), visit.say("page.front")));
            crumbs.addAll(List.of(way));
            crumbs.add(new Link("", title));
        }
        String slash = visit.path().substring(1);
        int end = slash.indexOf('/');
        return new Layout(
                title,
                new Layout.Place(
                        "/" + (end < 0 ? slash : slash.substring(0, end)), visit.path(), crumbs, links, menu(visit)),
                new Layout.StrategyLine(
                        strategy.id(),
                        name(strategy),
                        strategy.state().fold(draft -> draft.note(), adopted -> "", superseded -> ""),
                        List.of()),
                quarters,
                example,
                0,
                visit.session().map(Session::csrf).orElse(""));
    }

    private static Menu menu(PageRequest visit) {
        return visit.session()
                .map(session -> Menu.of(session.actor(), visit.path(), visit.words()))
                .orElse(Menu.NONE);
    }
}
