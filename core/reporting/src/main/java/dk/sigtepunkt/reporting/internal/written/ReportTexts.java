package dk.sigtepunkt.reporting.internal.written;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportItem.Kind;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.sections.QuarterWords;
import dk.sigtepunkt.domain.sections.ReleasedBook;
import dk.sigtepunkt.domain.sections.ReleasedText;
import dk.sigtepunkt.domain.sections.SectionKey;
import java.util.Optional;

/** The committee's own words in its report: what it had released by the moment that is read, without what is closed. */
record ReportTexts(ReleasedBook released, ReportTold.Told told) {
    Optional<ReleasedText> of(SectionKey key) {
        boolean closed = !told.tells(new ReportItem(Kind.SECTION, key.value()))
                || key.area()
                        .filter(area -> !told.tells(new ReportItem(Kind.AREA, area.value())))
                        .isPresent();
        if (closed) {
            return Optional.empty();
        }
        ReportRef ref = told.report().ref();
        CommitteeId committee = ref.committee().orElseThrow();
        ReleasedBook known = told.read().map(released::knownBy).orElse(released);
        QuarterWords words = known.of(committee, ref.quarter());
        return key.area().map(words::about).orElseGet(words::assessment).map(this::asNow);
    }

    /** One that was taken back since says so, whatever day is read: its words are told no more. */
    private ReleasedText asNow(ReleasedText text) {
        return released.all().stream()
                .filter(one -> one.ref().equals(text.ref()) && one.released().equals(text.released()))
                .findFirst()
                .orElse(text);
    }
}
