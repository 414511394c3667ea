package dk.sigtepunkt.web.internal.judgement;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.judgement.KeepJudgements;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
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

    @Activate
    public JudgementPages(
            @Reference Strategies strategies, @Reference Reports reports, @Reference KeepJudgements keep) {
        this.strategies = strategies;
        this.reports = reports;
        this.keep = keep;
    }

    @Override
    public List<Route> routes() {
        JudgementForms forms = new JudgementForms(strategies, reports, keep);
        return List.of(
                Route.reading(
                                JudgementAddresses.STORY,
                                QuarterPage.byQuery(
                                        new StrategyPeriods(strategies, reports),
                                        new JudgementPage(new LayoutFactory(strategies))))
                        .dated(),
                Route.form(JudgementAddresses.SET, forms.set(), forms.setSent()).needs(Permission.SET_STATUS),
                Route.form(JudgementAddresses.BACK, forms.back(), forms.backSent())
                        .needs(Permission.SET_STATUS),
                Route.form(JudgementAddresses.EXPLAIN, forms.explain(), forms.explainSent())
                        .needs(Permission.SET_STATUS));
    }
}
