package dk.sigtepunkt.reporting.internal.written;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.reports.ReportGap;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SectionText;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.sections.KeptSection;
import dk.sigtepunkt.domain.sections.SectionEntry;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.sections.SectionStore;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.written.ReportGapWords;
import dk.sigtepunkt.reporting.written.ReportWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far the sections of a report are: what stands in each, and whether whoever sees to it has said that it is ready. */
record SectionProgress(SectionStore sections, WrittenReport report) {
    private static final ReportGapWords WORDS = ReportGapWords.in(Danish.LOCALE);

    /**
     * @param name what a reader knows the section as
     * @param needed whether a text has to stand in it
     */
    List<ReportGap> missing(String key, String name, boolean needed) {
        List<ReportGap> gaps = new ArrayList<>();
        boolean text = report.ref()
                .committee()
                .map(id -> kept(id, key).released().isPresent())
                .orElseGet(() -> report.words().containsKey(key));
        if (unreleased(key)) {
            gaps.add(new ReportGap(ReportGap.Kind.UNRELEASED, key, WORDS.unreleased(name)));
        } else if (needed && !text) {
            gaps.add(new ReportGap(ReportGap.Kind.TEXT, key, WORDS.noText(name)));
        }
        if (ready(key).isEmpty()) {
            boolean was = report.ready(key).isPresent();
            gaps.add(new ReportGap(
                    ReportGap.Kind.READY, key, was ? WORDS.changedSinceReady(name) : WORDS.notReady(name)));
        }
        return gaps;
    }

    private boolean unreleased(String key) {
        return report.ref()
                .committee()
                .filter(id -> kept(id, key).draft().isPresent())
                .isPresent();
    }

    /** That it is ready as it stands; what was written in it later has not been looked at, whenever it was stamped. */
    Optional<ReportNote.Marked> ready(String key) {
        return report.ready(key)
                .filter(mark -> mark.texts().isPresent()
                        ? mark.texts().getAsInt() == texts(key)
                        : written(key).filter(at -> at.isAfter(mark.by().at())).isEmpty());
    }

    /** How often a text was written in it, or taken back. */
    int texts(String key) {
        return report.ref().committee().map(id -> changes(id, key).size()).orElseGet(() -> report.worded(key));
    }

    ReportWork.SectionWork work(SectionText text) {
        String key = text.key();
        return new ReportWork.SectionWork(
                text,
                report.owner(key),
                ready(key),
                report.comments().stream()
                        .filter(one -> one.section().equals(key))
                        .toList());
    }

    /** When its text was written last; letting it out changes no word of it. */
    private Optional<Instant> written(String key) {
        ReportRef ref = report.ref();
        return ref.committee()
                .map(id ->
                        changes(id, key).stream().map(entry -> entry.by().at()).reduce((earlier, later) -> later))
                .orElseGet(() -> Optional.ofNullable(report.words().get(key))
                        .map(text -> text.by().at()));
    }

    private List<SectionEntry> changes(CommitteeId committee, String key) {
        return kept(committee, key).entries().stream()
                .filter(entry -> !(entry instanceof SectionEntry.Released))
                .toList();
    }

    private KeptSection kept(CommitteeId committee, String key) {
        return sections.section(new SectionRef(committee, report.ref().quarter(), new SectionKey(key)));
    }
}
