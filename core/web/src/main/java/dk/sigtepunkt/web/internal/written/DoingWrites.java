package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.web.internal.page.PageRequest;

/** Gives what a form sent to the use case that takes it. */
record DoingWrites(Doing doing, WrittenDoors doors) {
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
            case ALL_READY -> doors.notes().markAll(ref, visit::field, visit.version(), actor);
            default -> doors.steps().take(ref, doing.step().orElseThrow(), visit::field, visit.version(), actor);
        };
    }
}
