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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The committee's own words in its report: what it had released by the moment that is read, without what is closed. */
record ReportTexts(ReleasedBook released, ReportTold.Told told) {
    Optional<ReleasedText> of(SectionKey key) {
        boolean closed = !told.tells(ReportItem.section(key.value()))
                || key.area()
                        .filter(area -> !told.tells(new ReportItem(Kind.AREA, area.value())))
                        .isPresent();
        if (closed) {
            return Optional.empty();
        }
        return words().standing(key).map(this::asNow);
    }

    private QuarterWords words() {
        ReportRef ref = told.report().ref();
        CommitteeId committee = ref.committee().orElseThrow();
        ReleasedBook known = told.read().map(released::knownBy).orElse(released);
        return known.of(committee, ref.quarter());
    }

    /** All but those of areas, by section. */
    Map<String, ReleasedText> own() {
        Map<String, ReleasedText> own = new TreeMap<>();
        words().texts().stream()
                .map(text -> text.ref().key())
                .filter(key -> key.area().isEmpty())
                .forEach(key -> of(key).ifPresent(text -> own.put(key.value(), text)));
        return own;
    }

    /** One that was taken back since says so, whatever day is read: its words are told no more. */
    private ReleasedText asNow(ReleasedText text) {
        return released.all().stream()
                .filter(one -> one.ref().equals(text.ref()) && one.released().equals(text.released()))
                .findFirst()
                .orElse(text);
    }
}
