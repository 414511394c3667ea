package dk.sigtepunkt.reporting.internal.written;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReportContents;
import dk.sigtepunkt.domain.reports.ReportGap;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportState;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.sections.SectionStore;
import dk.sigtepunkt.reporting.written.ReportWork;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What those have before them who write a report. */
record DraftWork(ReportContents contents, SectionStore sections, Clock clock) {
    /** Empty for who does not write it. */
    Optional<ReportWork> of(ReportTold.Told told, Reading reading) {
        if (!told.working()) {
            return Optional.empty();
        }
        WrittenReport written = told.report();
        SectionProgress progress = new SectionProgress(sections, written);
        boolean draft =
                written.state().filter(ReportState.Draft.class::isInstance).isPresent();
        return Optional.of(new ReportWork(
                draft ? missing(written, reading) : List.of(),
                contents.texts(written).stream().map(progress::work).toList(),
                written.following(clock.instant())));
    }

    /** That an area waits to be explained tells its status. */
    private List<ReportGap> missing(WrittenReport written, Reading reading) {
        ReportRef ref = written.ref();
        boolean held = ref.committee()
                .filter(id -> reading.withheld().holds(id, ref.quarter()))
                .isPresent();
        return contents.missing(written).stream()
                .filter(gap -> !held || gap.kind() != ReportGap.Kind.EXPLANATION)
                .toList();
    }
}
