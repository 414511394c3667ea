package dk.sigtepunkt.reporting.internal.written;

import dk.sigtepunkt.domain.reports.ReportBook;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.written.ReportedArea;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What committees closed in their own reports of a quarter: whoever is not told it there reads it in no report in depth either. */
final class ClosedByCommittees {
    private final ReportTold.Told told;
    private final ReportBook book;
    private final Instant moment;

    ClosedByCommittees(ReportTold.Told told, ReportBook book, Instant moment) {
        this.told = told;
        this.book = book;
        this.moment = moment;
    }

    List<ReportedArea> open(List<ReportedArea> areas) {
        return told.insider()
                ? areas
                : areas.stream().flatMap(area -> open(area).stream()).toList();
    }

    private Optional<ReportedArea> open(ReportedArea area) {
        FocusAreaPart part = area.part();
        ReportRef ref = ReportRef.of(part.committee().id(), told.report().ref().quarter());
        WrittenReport own = book.report(ref).knownBy(moment);
        if (own.closed(ReportItem.area(ref, part.area().ref()))) {
            return Optional.empty();
        }
        ReportTold.Told outside = new ReportTold.Told(own, told.state(), false, false, told.read(), told.reader());
        return Optional.of(new ReportedArea(
                OpenPart.of(part, outside),
                area.text(),
                area.evidence(),
                area.claims().stream()
                        .filter(one -> outside.tells(
                                ReportItem.action(ref, one.then().claim().action())))
                        .toList()));
    }
}
