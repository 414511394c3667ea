package dk.sigtepunkt.web.internal.dialogue;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.dialogue.KeepDialogue;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What bodies said of the figures. */
@Component
public final class DialoguePages implements Pages {
    private final Strategies strategies;
    private final DialogueHistory dialogue;
    private final KeepDialogue keep;
    private final Clock clock;

    @Activate
    public DialoguePages(
            @Reference Strategies strategies,
            @Reference DialogueHistory dialogue,
            @Reference KeepDialogue keep,
            @Reference Clock clock) {
        this.strategies = strategies;
        this.dialogue = dialogue;
        this.keep = keep;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        LayoutFactory frames = new LayoutFactory(strategies);
        DialogueForms forms = new DialogueForms(strategies, dialogue, keep, clock);
        return List.of(
                Route.reading(DialogueAddresses.LIST, new DialogueListPage(frames, dialogue))
                        .dated(),
                Route.form(DialogueAddresses.RECORD, forms::record, forms::recorded)
                        .needs(Permission.RECORD_DIALOGUE),
                Route.reading(DialogueAddresses.ONE, new DiscussionPage(frames, dialogue))
                        .dated(),
                Route.form(DialogueAddresses.CORRECT, forms::correct, forms::corrected)
                        .needs(Permission.RECORD_DIALOGUE));
    }
}
