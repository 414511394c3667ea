package dk.sigtepunkt.reporting.internal.written;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.evidence.Evidence;
import dk.sigtepunkt.domain.evidence.QuartersEvidence;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.reports.ReportBook;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import java.util.function.Function;

/**
 * What is closed to the reader of a report: in it, and in the committees' own reports of the quarter. What another committee has
 * closed is told in no committee's report, whoever reads it; in one of all to those alone who are told what is closed there.
 *
 * @param book every report as it is now: what was closed since is closed whatever day is read
 */
record Closings(ReportTold.Told told, ReportBook book) {
    boolean tells(FocusAreaRef area) {
        return tells(area.committee(), report -> ReportItem.area(report, area));
    }

    boolean tells(ItemRef action) {
        return tells(action.committee(), report -> ReportItem.action(report, action));
    }

    /** A question about what is closed is closed with it. */
    boolean tells(KeptQuestion question) {
        ReportItem item = ReportItem.question(question.question().number());
        return told.tells(item)
                && tells(question.answering(), report -> item)
                && question.question().area().map(this::tells).orElse(true);
    }

    QuartersEvidence open(QuartersEvidence seen) {
        return new QuartersEvidence(
                seen.standing().stream()
                        .filter(one -> tells(one.then().evidence()))
                        .toList(),
                seen.since().stream().filter(one -> tells(one.evidence())).toList());
    }

    /** What bears on something that is closed tells of it. */
    private boolean tells(Evidence evidence) {
        return evidence.action().map(this::tells).orElse(true)
                && evidence.bearings().stream().allMatch(one -> tells(one.area()));
    }

    /** Whether anything is closed to the reader, of whichever committee. */
    boolean any() {
        ReportRef ref = told.report().ref();
        boolean own = told.report().closed().stream().anyMatch(one -> !told.tells(one.item()));
        return own
                || book.of(ref.quarter()).stream()
                        .filter(one -> elsewhere(one.ref()))
                        .anyMatch(one -> !one.closed().isEmpty());
    }

    private boolean tells(CommitteeId whose, Function<ReportRef, ReportItem> item) {
        ReportRef ref = told.report().ref();
        boolean covered = ref.committee().map(whose::equals).orElse(true);
        if (covered && !told.tells(item.apply(ref))) {
            return false;
        }
        ReportRef own = ReportRef.of(whose, ref.quarter());
        return !elsewhere(own) || !book.report(own).closed(item.apply(own));
    }

    /** Whether it is another committee's report whose closings count for the reader. */
    private boolean elsewhere(ReportRef other) {
        ReportRef ref = told.report().ref();
        boolean insideAll = ref.committee().isEmpty() && told.insider();
        return other.committee().isPresent() && !other.equals(ref) && !insideAll;
    }
}
