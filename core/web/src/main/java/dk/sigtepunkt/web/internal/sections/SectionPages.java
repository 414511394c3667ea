package dk.sigtepunkt.web.internal.sections;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A committee's own words: the desk of a quarter, the form of each text, and its release. */
@Component
public final class SectionPages implements Pages {
    private final Strategies strategies;
    private final Reports reports;
    private final KeepSections keep;
    private final WorkTime time;

    @Activate
    public SectionPages(
            @Reference Strategies strategies,
            @Reference Reports reports,
            @Reference KeepSections keep,
            @Reference WorkTime time) {
        this.strategies = strategies;
        this.reports = reports;
        this.keep = keep;
        this.time = time;
    }

    @Override
    public List<Route> routes() {
        LayoutFactory frames = new LayoutFactory(strategies);
        DeskPage desk = new DeskPage(frames, strategies, reports, keep);
        WriteForm writing = new WriteForm(frames, keep, time);
        TakeBackForm taking = new TakeBackForm(frames, keep);
        ReleaseForm releasing = new ReleaseForm(frames, keep);
        return List.of(
                Route.reading(SectionAddresses.NEWEST, desk).needs(Permission.SEE_DRAFTS),
                Route.reading(SectionAddresses.DESK, desk).needs(Permission.SEE_DRAFTS),
                Route.form(SectionAddresses.WRITE, writing::shown, writing::sent)
                        .needs(Permission.WRITE_SECTIONS),
                Route.form(SectionAddresses.RELEASE, releasing::shown, releasing::sent)
                        .needs(Permission.RELEASE_SECTIONS),
                Route.form(SectionAddresses.TAKE_BACK, taking::shown, taking::sent)
                        .needs(Permission.RELEASE_SECTIONS));
    }
}
