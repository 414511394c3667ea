package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.minutes.WorkKind;
import java.util.Arrays;
import java.util.Optional;

/** A step that somebody may want to take with a report; codes stand in addresses: they stay. */
public enum StepKind {
    BEGIN("begin", Permission.SUBMIT_REPORTS, Permission.KEEP_OVERALL_REPORTS),
    SUBMIT("submit", Permission.SUBMIT_REPORTS, Permission.KEEP_OVERALL_REPORTS),
    SEND_BACK("send-back", Permission.SEND_BACK_REPORTS, Permission.SEND_BACK_REPORTS),
    TREAT("treat", Permission.TREAT_REPORTS, Permission.KEEP_OVERALL_REPORTS),
    LAY("lay", Permission.LAY_REPORTS, Permission.LAY_REPORTS),
    PUBLISH("publish", Permission.PUBLISH_REPORTS, Permission.PUBLISH_REPORTS),
    /** Of one item of it, which nobody outside reads from then on. */
    CLOSE("close", Permission.CLOSE_REPORT_ITEMS, Permission.CLOSE_REPORT_ITEMS),
    REOPEN("reopen", Permission.CLOSE_REPORT_ITEMS, Permission.CLOSE_REPORT_ITEMS);

    private final String code;
    private final Permission committees;
    private final Permission overall;

    StepKind(String code, Permission committees, Permission overall) {
        this.code = code;
        this.committees = committees;
        this.overall = overall;
    }

    public String code() {
        return code;
    }

    /** What one needs to take it. */
    public Permission permission(ReportKind kind) {
        return kind == ReportKind.COMMITTEE ? committees : overall;
    }

    /** Which kind of work it is. */
    public WorkKind work() {
        return this == TREAT || this == LAY || this == PUBLISH ? WorkKind.TREATMENT : WorkKind.SUBMISSION;
    }

    public static Optional<StepKind> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
