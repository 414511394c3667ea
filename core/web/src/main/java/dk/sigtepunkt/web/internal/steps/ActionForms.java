package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.Optional;

/** What every form about an action has in common: it is shown, sent, and shown again with what is wrong. */
final class ActionForms {
    private final LayoutFactory frames;

    ActionForms(LayoutFactory frames) {
        this.frames = frames;
    }

    /** What a form asks, put on a sheet. */
    @FunctionalInterface
    interface Asking {
        FormSheet of(List<WrittenFault> faults);
    }

    /**
     * One form.
     *
     * @param title what the page is called
     * @param address to which it is sent
     * @param send what the button says
     * @param back where one goes without sending
     * @param about what it is about, as the way to the page calls it
     */
    record Form(String title, String address, String send, Link back, String about, Asking asking) {}

    PageResult shown(PageRequest visit, Form form, Optional<KeptAction> about) {
        return shown(visit, form, 200, about.map(KeptAction::version), List.of(), FormView.Told.NOTHING);
    }

    private PageResult shown(
            PageRequest visit,
            Form form,
            int status,
            Optional<Integer> version,
            List<WrittenFault> faults,
            FormView.Told told) {
        FormSheet sheet = form.asking().of(faults);
        FormView view = new FormView(
                form.address(),
                FormView.version(visit, status, version),
                new FormView.Told(sheet.faults(), told.clash(), told.theirs()),
                sheet.sections(),
                form.send(),
                form.back());
        return new PageResult.Shown(
                status,
                "steps/form",
                frames.plain(visit, form.title(), new Link(form.back().href(), form.about())),
                view);
    }

    /** What comes of what was sent: the action's story or one's own actions, where one came from there, or the form once more with all that was written in it. */
    PageResult answer(WriteResult<KeptAction> result, PageRequest visit, Reading reading, Form form) {
        return result.fold(new FormAnswer<>(visit) {
            @Override
            public PageResult kept(KeptAction action) {
                String next = StepAddresses.fromOwn(visit) ? StepAddresses.OWN : StepAddresses.of(action.item());
                return PageResult.seeOther(next + "?gemt=ja");
            }

            @Override
            public PageResult refused(List<WrittenFault> faults) {
                return shown(visit, form, 422, Optional.empty(), faults, FormView.Told.NOTHING);
            }

            @Override
            public PageResult clash(KeptAction now, String sentence) {
                return shown(
                        visit,
                        form,
                        409,
                        Optional.of(now.version()),
                        List.of(),
                        new FormView.Told(List.of(), sentence, theirs(now, visit, reading)));
            }
        });
    }

    /** The last that happened with it, as its story tells it. */
    private static List<String> theirs(KeptAction now, PageRequest visit, Reading reading) {
        List<StoryEvent> events = new TimeLine(now, reading, Links.NEWEST, visit.words()).events();
        return events.stream()
                .max((one, other) -> one.when().written().compareTo(other.when().written()))
                .map(event ->
                        "%s: %s. %s".formatted(event.when().date(), event.heading(), String.join("\n", event.lines())))
                .stream()
                .toList();
    }
}
