package dk.sigtepunkt.web.internal.judgement;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.judgement.KeepJudgements;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.page.StrategyPeriods;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people say of statuses. */
@Component
public final class JudgementPages implements Pages {
    private final Strategies strategies;
    private final Reports reports;
    private final KeepJudgements keep;
    private final WorkTime time;

    @Activate
    public JudgementPages(
            @Reference Strategies strategies,
            @Reference Reports reports,
            @Reference KeepJudgements keep,
            @Reference WorkTime time) {
        this.strategies = strategies;
        this.reports = reports;
        this.keep = keep;
        this.time = time;
    }

    @Override
    public List<Route> routes() {
        JudgementForms areas = new JudgementForms(strategies, JudgedSubject.area(reports), keep, time);
        JudgementForms indicators = new JudgementForms(strategies, JudgedSubject.indicator(reports), keep, time);
        LayoutFactory frames = new LayoutFactory(strategies);
        return List.of(
                Route.reading(JudgementAddresses.STORY, story(JudgementPage.ofAreas(frames)))
                        .dated(),
                Route.form(JudgementAddresses.SET, areas.set(), areas.setSent()).needs(Permission.SET_STATUS),
                Route.form(JudgementAddresses.BACK, areas.back(), areas.backSent())
                        .needs(Permission.SET_STATUS),
                Route.form(JudgementAddresses.EXPLAIN, areas.explain(), areas.explainSent())
                        .needs(Permission.SET_STATUS),
                Route.reading(JudgementAddresses.INDICATOR_STORY, story(JudgementPage.ofIndicators(frames)))
                        .dated(),
                Route.form(JudgementAddresses.INDICATOR_SET, indicators.set(), indicators.setSent())
                        .needs(Permission.SET_STATUS),
                Route.form(JudgementAddresses.INDICATOR_BACK, indicators.back(), indicators.backSent())
                        .needs(Permission.SET_STATUS));
    }

    private Page story(JudgementPage page) {
        return QuarterPage.byQuery(new StrategyPeriods(strategies, reports), page);
    }
}
