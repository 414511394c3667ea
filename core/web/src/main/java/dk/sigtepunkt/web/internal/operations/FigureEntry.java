package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.recording.Entry;
import dk.sigtepunkt.domain.recording.Intake;
import dk.sigtepunkt.domain.recording.NumberText;
import dk.sigtepunkt.domain.recording.RecordFigures;
import dk.sigtepunkt.domain.recording.Submission;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the figure that somebody wrote in the form, or shows what is wrong with it. */
public final class FigureEntry implements Page {

    private final OperationsPage operations;
    private final RecordFigures figures;

    public FigureEntry(OperationsPage operations, RecordFigures figures) {
        this.operations = operations;
        this.figures = figures;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        FigureForm form = FigureForm.sent(visit);
        List<Entry> entries = List.of(form.entry(visit.words()));
        Optional<String> key = form.key().isEmpty() ? Optional.empty() : Optional.of("form-" + form.key());
        return figures.record(
                        new Submission(
                                entries,
                                List.of(),
                                key,
                                Submission.digest(entries),
                                visit.say("operations.figure.reference")),
                        visit.actor())
                .fold(
                        recorded -> PageResult.seeOther(
                                "/drift?registreret=" + recorded.receipt().batch()),
                        refused -> operations.shown(visit, reading, 422, faulty(form, refused.faults())),
                        () -> whole(visit, reading, form, 409, visit.say("operations.figure.key-reused")),
                        () -> whole(visit, reading, form, 409, visit.say("operations.figure.same-moment")),
                        forbidden -> visit.may(Permission.RECORD_FIGURES, Where.SOMEWHERE)
                                ? whole(
                                        visit,
                                        reading,
                                        form,
                                        403,
                                        forbidden.why().sentence())
                                : PageResult.refused(visit, forbidden.why()));
    }

    private PageResult whole(PageRequest visit, Reading reading, FigureForm form, int status, String sentence) {
        return operations.shown(
                visit, reading, status, form.with(Map.of(FigureForm.WHOLE, sentence), Optional.empty()));
    }

    private static FigureForm faulty(FigureForm form, List<Intake.Fault> found) {
        Map<String, String> faults = new LinkedHashMap<>();
        found.forEach(fault -> faults.merge(fault.field(), fault.sentence(), (one, more) -> one + " " + more));
        Optional<NumberText.Two> readings =
                found.stream().flatMap(fault -> fault.readings().stream()).findFirst();
        return form.with(faults, readings);
    }
}
