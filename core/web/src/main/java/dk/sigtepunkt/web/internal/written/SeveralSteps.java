package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportState;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.StepKind;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.time.Instant;
import java.util.List;

/** The steps that can be taken with several of a quarter's reports at once. */
enum SeveralSteps {
    SUBMIT(Doing.SUBMIT),
    TREAT(Doing.TREAT),
    LAY(Doing.LAY),
    PUBLISH(Doing.PUBLISH);

    private static final String DO = "written.several.";

    private final Doing doing;

    SeveralSteps(Doing doing) {
        this.doing = doing;
    }

    Doing doing() {
        return doing;
    }

    StepKind step() {
        return doing.step().orElseThrow();
    }

    String address(Period quarter) {
        return "%s/flere/%s".formatted(WrittenAddresses.round(quarter), doing.path());
    }

    /** Those that the step follows in, and that whoever looks may take it with; in the order of committees, then those of all. */
    List<ReportTold.Told> of(Period quarter, List<ReportTold.Told> all, PageRequest visit, Instant now) {
        return all.stream()
                .filter(one -> one.report().ref().quarter().equals(quarter))
                .filter(one -> one.report().following(now).contains(step()))
                .filter(one -> together(one.report().ref())
                        && doing.isFor(visit, one.report().ref()))
                .toList();
    }

    /** Of all committees no report is submitted or treated with others: another office does that than theirs. */
    private boolean together(ReportRef ref) {
        return step().permission(ref.kind()) == step().permission(ReportKind.COMMITTEE);
    }

    /** Each step that could be taken with two reports or more. */
    static List<Link> links(Period quarter, List<ReportTold.Told> all, PageRequest visit, Instant now) {
        return List.of(values()).stream()
                .filter(one -> one.of(quarter, all, visit, now).size() > 1)
                .map(one -> new Link(one.address(quarter), visit.say(DO + one.doing.code())))
                .toList();
    }

    /** As check boxes are named, whose version goes along. */
    static String field(ReportRef ref) {
        return "report." + ref;
    }

    static String version(ReportRef ref) {
        return "version." + ref;
    }

    /** The body that a report is laid before next; empty for none. */
    static String body(ReportTold.Told told) {
        return told.report().state().map(ReportState::bodiesToCome).orElseGet(List::of).stream()
                .findFirst()
                .orElse("");
    }
}
