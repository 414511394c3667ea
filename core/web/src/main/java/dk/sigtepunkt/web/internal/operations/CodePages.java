package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.deployments.ApproveCode;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Code that committees bring: what waits, and the decision of it. */
@Component
public final class CodePages implements Pages {
    private final CodeList list;
    private final CodePage one;

    @Activate
    public CodePages(@Reference Strategies strategies, @Reference ApproveCode code) {
        LayoutFactory frames = new LayoutFactory(strategies);
        list = new CodeList(frames, code);
        one = new CodePage(frames, code);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.reading(CodeList.ADDRESS, list).needs(Permission.APPROVE_CODE),
                Route.asking(CodeList.ADDRESS + "/{sha}", one, one::decide).needs(Permission.APPROVE_CODE),
                Route.reading(CodeList.ADDRESS + "/{sha}/fil", one::file).needs(Permission.APPROVE_CODE));
    }
}
