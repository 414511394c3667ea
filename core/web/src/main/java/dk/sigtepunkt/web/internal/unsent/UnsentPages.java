package dk.sigtepunkt.web.internal.unsent;

import dk.sigtepunkt.domain.held.HoldForms;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was written and is not sent yet. */
@Component
public final class UnsentPages implements Pages {
    private final UnsentPage page;

    @Activate
    public UnsentPages(@Reference Strategies strategies, @Reference HoldForms forms) {
        page = new UnsentPage(new LayoutFactory(strategies), forms);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.reading(UnsentPage.ADDRESS, page),
                Route.guarded(UnsentPage.ADDRESS + "/{form}/kasser", page::drop));
    }
}
