package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.proposals.PublishedProposals;
import dk.sigtepunkt.domain.steps.HandActions;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.claims.ActionClaims;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each action's story, and what its people write of it. */
@Component
public final class StepPages implements Pages {
    private final LayoutFactory frames;
    private final KeepActions keep;
    private final HandActions hand;
    private final PublishedProposals proposals;
    private final ActionClaims claims;
    private final Clock clock;

    @Activate
    public StepPages(
            @Reference Strategies strategies,
            @Reference KeepActions keep,
            @Reference HandActions hand,
            @Reference PublishedProposals proposals,
            @Reference ActionClaims claims,
            @Reference Clock clock) {
        this.frames = new LayoutFactory(strategies);
        this.keep = keep;
        this.hand = hand;
        this.proposals = proposals;
        this.claims = claims;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Danish.ZONE);
    }

    @Override
    public List<Route> routes() {
        ActionForms forms = new ActionForms(frames);
        ActionFormPage update = new ActionFormPage(
                forms, (visit, reading, action) -> UpdateForm.of(visit, reading, action, today()), keep::update);
        ActionFormPage step = new ActionFormPage(
                forms, (visit, reading, action) -> NextStepForm.of(visit, reading, action, today()), keep::step);
        ActionFormPage words = new ActionFormPage(forms, WordsForm::standing, WordsForm::written, keep::reword);
        ActionFormPage difference = new ActionFormPage(forms, DifferenceForm::of, keep::decide);
        ActionFormPage give = new ActionFormPage(forms, new GiveForm(hand)::of, hand::give);
        BeginPage begin = new BeginPage(forms, keep, proposals);
        return List.of(
                Route.reading(StepAddresses.STORY, new StoryPage(frames, proposals, hand, claims, clock))
                        .dated(),
                Route.form(StepAddresses.UPDATE, update, update::sent).needs(Permission.UPDATE_ACTIONS),
                Route.form(StepAddresses.STEP, step, step::sent).needs(Permission.KEEP_ACTIONS),
                Route.form(StepAddresses.WORDS, words, words::sent).needs(Permission.KEEP_ACTIONS),
                Route.form(StepAddresses.DIFFERENCE, difference, difference::sent)
                        .needs(Permission.KEEP_ACTIONS),
                Route.guarded(StepAddresses.HOLDER, new HolderAct(keep)::sent),
                Route.form(StepAddresses.GIVE, give, give::sent).needs(Permission.KEEP_ACTIONS),
                Route.form(StepAddresses.BEGIN, begin, begin::sent).needs(Permission.KEEP_ACTIONS),
                Route.reading(StepAddresses.OWN, new OwnActionsPage(frames, hand, clock))
                        .needs(Permission.UPDATE_ACTIONS));
    }
}
