package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.domain.steps.ActionResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.stream.Collectors;

/** What is answered where a button, not a form with fields, did nothing. */
final class UndoneAction {
    private UndoneAction() {}

    static PageResult page(ActionResult result, PageRequest visit) {
        return result.fold(new ActionResult.Cases<>() {
            @Override
            public PageResult kept(ActionResult.Kept kept) {
                throw new IllegalStateException("it was kept");
            }

            @Override
            public PageResult refused(ActionResult.Refused refused) {
                return new PageResult.Problem(
                        409,
                        visit.say("steps.not-kept"),
                        refused.faults().stream().map(WrittenFault::sentence).collect(Collectors.joining(" ")));
            }

            @Override
            public PageResult clash(ActionResult.Clash clash) {
                return new PageResult.Problem(409, visit.say("steps.not-kept"), clash.sentence());
            }

            @Override
            public PageResult unknown(ActionResult.Unknown unknown) {
                return PageResult.notFound(visit, unknown.sentence());
            }

            @Override
            public PageResult forbidden(ActionResult.Forbidden forbidden) {
                return PageResult.refused(visit, forbidden.why());
            }
        });
    }
}
