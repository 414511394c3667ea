package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.written.OverallReport;
import dk.sigtepunkt.reporting.written.ReportedArea;
import dk.sigtepunkt.rest.internal.http.InstantText;
import dk.sigtepunkt.rest.internal.reports.ReportFocusAreaJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a report of all committees.
 *
 * @param texts its own words
 * @param committees where each committee's report is
 * @param areas every focus area with its status and what changed in it, without what is closed to the reader
 * @param depth of an in-depth follow-up each focus area; none of a quarterly report
 * @param figures where the figures of the quarter are read, with the knowledge of the same moment
 * @param keyFigures the indicators that the template shows on the overview
 */
public record OverallReportJson(
        List<WrittenTextJson> texts,
        List<Contribution> committees,
        List<Area> areas,
        List<Depth> depth,
        String figures,
        List<String> keyFigures) {
    static OverallReportJson of(OverallReport report) {
        String asOf = report.told()
                .read()
                .map(moment -> "&asOf=" + InstantText.of(moment))
                .orElse("");
        return new OverallReportJson(
                report.words().stream().map(WrittenTextJson::of).toList(),
                report.committees().stream().map(Contribution::of).toList(),
                report.figures().areas().stream().map(Area::of).toList(),
                report.beside().depth().stream().map(Depth::of).toList(),
                "/api/v1/reports/consolidated?period=%s%s"
                        .formatted(report.figures().quarter().code(), asOf),
                report.beside().keyFigures().stream()
                        .map(one -> one.indicator().id().toString())
                        .toList());
    }

    /**
     * @param area with its committee, as {@code vej/cykler}
     * @param assessment computed
     */
    public record Area(
            String area, String title, String assessment, String reason, List<ReportFocusAreaJson.ChangeJson> changes) {
        static Area of(FocusAreaPart part) {
            return new Area(
                    part.area().ref().toString(),
                    part.area().title(),
                    part.assessment().code().code(),
                    part.assessment().reason(),
                    part.changes().stream()
                            .map(ReportFocusAreaJson.ChangeJson::of)
                            .toList());
        }
    }

    /** @param area all that there is of it */
    public record Depth(String committee, ReportedAreaJson area) {
        static Depth of(ReportedArea area) {
            return new Depth(area.part().committee().id().value(), ReportedAreaJson.of(area));
        }
    }

    /**
     * @param state of its report; null when it is missing
     * @param old the last one that was published, where it is missing; null when there is none
     */
    public record Contribution(
            String committee,
            String name,
            String report,
            @Nullable String state,
            @Nullable String old) {
        static Contribution of(OverallReport.Contribution one) {
            return new Contribution(
                    one.committee().id().value(),
                    one.committee().content().name(),
                    one.report().toString(),
                    one.state().<@Nullable String>map(StateCode::code).orElse(null),
                    one.old().<@Nullable String>map(ReportRef::toString).orElse(null));
        }
    }
}
