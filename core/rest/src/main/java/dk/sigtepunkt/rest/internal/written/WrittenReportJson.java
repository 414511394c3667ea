package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.rest.internal.http.OverQuarter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as one reads it.
 *
 * @param steps what was done with it; to who does not write it only those of the way that it is on
 * @param closed what is closed in it, with the ground
 * @param template which version it is of
 * @param committee what is in a committee's report; null for another one
 * @param overall what is in a report of all; null for a committee's
 * @param seal the last edition of it that one may read; null while it is not sealed
 */
public record WrittenReportJson(
        String period,
        ReportLineJson line,
        List<ReportStepJson> steps,
        List<ClosedJson> closed,
        ReportShapeJson template,
        @Nullable CommitteeReportJson committee,
        @Nullable OverallReportJson overall,
        @Nullable SealLinkJson seal)
        implements OverQuarter {
    static WrittenReportJson of(
            ReportTold.Told told,
            Instant now,
            ReportShapeJson template,
            @Nullable CommitteeReportJson committee,
            @Nullable OverallReportJson overall,
            @Nullable SealLinkJson seal) {
        return new WrittenReportJson(
                told.report().ref().quarter().code(),
                ReportLineJson.of(told, now),
                ReportStepJson.all(told),
                told.report().closed().stream()
                        .map(one -> ClosedJson.of(one, told.insider()))
                        .toList(),
                template,
                committee,
                overall,
                seal);
    }

    /**
     * Something that nobody outside reads.
     *
     * @param item of what kind it is, and to those who read it which one
     * @param ground why
     */
    public record ClosedJson(String item, String ground) {
        static ClosedJson of(ReportStep.Closed closed, boolean named) {
            String item =
                    named ? closed.item().toString() : closed.item().kind().code();
            return new ClosedJson(item, closed.ground());
        }
    }
}
