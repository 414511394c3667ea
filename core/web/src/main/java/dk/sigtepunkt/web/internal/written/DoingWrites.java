package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.List;

/** Gives what a form sent to the use case that takes it. */
record DoingWrites(Doing doing, WrittenDoors doors) {
    private static final String NO_SECTION = "";

    WriteResult<WrittenReport> write(PageRequest visit, Asked asked) {
        ReportRef ref = asked.ref();
        Actor actor = visit.actor();
        String section = visit.segment("section");
        return switch (doing) {
            case REFLECT -> doors.notes().reflect(ref, visit::field, visit.version(), actor);
            case WORD -> doors.notes().word(ref, section, visit::field, visit.version(), actor);
            case OWN -> doors.notes().own(ref, section, visit::field, actor);
            case MARK -> doors.notes().mark(ref, section, visit::field, actor);
            case COMMENT -> doors.notes().comment(ref, section, visit::field, actor);
            case ALL_READY -> allReady(asked, actor);
            default -> doors.steps().take(ref, doing.step().orElseThrow(), visit::field, visit.version(), actor);
        };
    }

    /** Each is said to be ready on its own; the first that is refused ends it. */
    private WriteResult<WrittenReport> allReady(Asked asked, Actor actor) {
        WrittenReport report = asked.told().orElseThrow().report();
        // Nothing is said of a section, so that only whoever may is told that there was nothing to do.
        WriteResult<WrittenReport> may = doors.notes().mark(asked.ref(), NO_SECTION, field -> "", actor);
        if (!(may instanceof WriteResult.Refused)) {
            return may;
        }
        List<String> sections = ReportDesk.ready(doors.contents().missing(report));
        WriteResult<WrittenReport> result = new WriteResult.Kept<>(report);
        for (String section : sections) {
            result = doors.notes().mark(asked.ref(), section, field -> DoingForm.READY, actor);
            if (!(result instanceof WriteResult.Kept)) {
                return result;
            }
        }
        return result;
    }
}
