package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.StepKind;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.Arrays;
import java.util.Optional;

/** What can be done with a report on a page of its own: the steps, and what is written while it is a draft. */
public enum Doing {
    BEGIN("begynd", StepKind.BEGIN),
    SUBMIT("indsend", StepKind.SUBMIT),
    TREAT("behandl", StepKind.TREAT),
    LAY("forelaeg", StepKind.LAY),
    PUBLISH("offentliggoer", StepKind.PUBLISH),
    SEND_BACK("send-tilbage", StepKind.SEND_BACK),
    CLOSE("luk", StepKind.CLOSE),
    REOPEN("aabn", StepKind.REOPEN),
    REFLECT("rette-vej", "reflect", Writes.WHOLE),
    WORD("tekst", "word", Writes.SECTION),
    OWN("ansvarlig", "own", Writes.SECTION),
    MARK("klar", "mark", Writes.SECTION),
    ALL_READY("alle-klar", "all-ready", Writes.WHOLE),
    COMMENT("bemaerk", "comment", Writes.SECTION);

    private final String path;
    private final String code;
    private final Writes writes;
    private final Optional<StepKind> step;

    Doing(String path, StepKind step) {
        this.path = path;
        this.code = step.code();
        this.writes = Writes.WHOLE;
        this.step = Optional.of(step);
    }

    Doing(String path, String code, Writes writes) {
        this.path = path;
        this.code = code;
        this.writes = writes;
        this.step = Optional.empty();
    }

    private enum Writes {
        WHOLE,
        SECTION
    }

    /** As addresses have it, after the report's. */
    public String path() {
        return path;
    }

    /** As keys of words have it. */
    String code() {
        return code;
    }

    /** The same where it is said otherwise of a report that no committee treats. */
    String code(ReportRef ref) {
        boolean otherwise = this == SUBMIT || this == TREAT;
        return otherwise && ref.committee().isEmpty() ? code + "-overall" : code;
    }

    boolean ofSection() {
        return writes == Writes.SECTION;
    }

    /** Empty for what is no step. */
    Optional<StepKind> step() {
        return step;
    }

    static Doing of(StepKind step) {
        return Arrays.stream(values())
                .filter(one -> one.step.equals(Optional.of(step)))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it is done with reports of the kind: a committee's words are written among its words, and it alone reflects. */
    boolean of(ReportKind kind) {
        return switch (this) {
            case WORD -> kind != ReportKind.COMMITTEE;
            case REFLECT -> kind == ReportKind.COMMITTEE;
            default -> true;
        };
    }

    Permission permission(ReportKind kind) {
        if (this == COMMENT) {
            return kind == ReportKind.COMMITTEE ? Permission.SEE_DRAFTS : Permission.KEEP_OVERALL_REPORTS;
        }
        return step.map(one -> one.permission(kind))
                .orElse(kind == ReportKind.COMMITTEE ? Permission.WRITE_SECTIONS : Permission.KEEP_OVERALL_REPORTS);
    }

    /** Whether it is offered to whoever looks; whether it is done is for the use case. */
    boolean isFor(PageRequest visit, ReportRef ref) {
        return visit.may(permission(ref.kind()), ref.where());
    }
}
