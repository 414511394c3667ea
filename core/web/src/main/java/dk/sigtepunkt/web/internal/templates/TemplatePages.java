package dk.sigtepunkt.web.internal.templates;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.reports.ReadReports;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.templates.KeepTemplates;
import dk.sigtepunkt.domain.templates.ReadTemplates;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Templates of reports: their versions, each of them, and the forms in which one is proposed and its approval written down. */
@Component
public final class TemplatePages implements Pages {
    private final Strategies strategies;
    private final ReadTemplates read;
    private final KeepTemplates keep;
    private final ReadReports reports;
    private final Clock clock;

    @Activate
    public TemplatePages(
            @Reference Strategies strategies,
            @Reference ReadTemplates read,
            @Reference KeepTemplates keep,
            @Reference ReadReports reports,
            @Reference Clock clock) {
        this.strategies = strategies;
        this.read = read;
        this.keep = keep;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        LayoutFactory frames = new LayoutFactory(strategies);
        ProposePage propose = new ProposePage(frames, read, keep);
        ApprovePage approve = new ApprovePage(frames, strategies, read, keep, clock);
        return List.of(
                Route.reading(TemplateAddresses.ALL, new TemplateListPage(frames, read, clock))
                        .dated(),
                Route.form(TemplateAddresses.PROPOSE, propose, propose).needs(Permission.KEEP_REPORT_TEMPLATES),
                Route.reading(TemplateAddresses.ONE, new TemplatePage(frames, read, reports))
                        .dated(),
                Route.form(TemplateAddresses.APPROVE, approve, approve).needs(Permission.KEEP_REPORT_TEMPLATES));
    }
}
