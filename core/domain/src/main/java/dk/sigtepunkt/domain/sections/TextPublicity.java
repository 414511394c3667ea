package dk.sigtepunkt.domain.sections;

import static java.util.stream.Collectors.groupingBy;

import dk.sigtepunkt.domain.reports.ReportBook;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.WrittenReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** From when which released text is everybody's, as the reports say. */
record TextPublicity(ReportBook reports) {
    /** What everybody could read at some moment, as far as it is not closed now. */
    ReleasedBook at(ReleasedBook released, Instant moment) {
        ReleasedBook then = released.knownBy(moment);
        if (reports.all().isEmpty()) {
            return then;
        }
        Map<SectionRef, List<ReleasedText>> bySection = released.all().stream().collect(groupingBy(ReleasedText::ref));
        return new ReleasedBook(then.all().stream()
                .filter(text -> told(text, bySection.getOrDefault(text.ref(), List.of()), moment))
                .toList());
    }

    /** @param section all that was ever released in the text's section, oldest first */
    private boolean told(ReleasedText text, List<ReleasedText> section, Instant moment) {
        WrittenReport report =
                reports.report(ReportRef.of(text.ref().committee(), text.ref().quarter()));
        return report.entries().isEmpty() || (!closed(text, report) && isPublic(text, section, report, moment));
    }

    private static boolean closed(ReleasedText text, WrittenReport report) {
        SectionKey key = text.ref().key();
        return report.closed().stream().map(ReportStep.Closed::item).anyMatch(item -> switch (item.kind()) {
            case SECTION -> item.key().equals(key.value());
            case AREA ->
                key.area().filter(area -> area.value().equals(item.key())).isPresent();
            case ACTION, QUESTION -> false;
        });
    }

    private static boolean isPublic(
            ReleasedText text, List<ReleasedText> section, WrittenReport report, Instant moment) {
        Instant released = text.released().at();
        boolean before = report.begun().filter(released::isBefore).isPresent();
        return before
                || report.publicFrom()
                        .filter(from -> !from.isAfter(moment))
                        .filter(from -> released.isAfter(from) || stood(text, section, from))
                        .isPresent();
    }

    /** Whether it is what stood in its section when the report came out: what was released and replaced before never was public. */
    private static boolean stood(ReleasedText text, List<ReleasedText> section, Instant from) {
        return section.stream()
                .filter(one -> one.by(from))
                .reduce((earlier, later) -> later)
                .filter(one -> one.released().equals(text.released()))
                .map(one -> one.knownBy(from))
                .filter(ReleasedText::stands)
                .isPresent();
    }
}
