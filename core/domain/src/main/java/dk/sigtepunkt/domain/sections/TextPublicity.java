package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.domain.reports.ReportBook;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.WrittenReport;
import java.time.Instant;
import java.util.Optional;

/** From when which released text is everybody's, as the reports say. */
record TextPublicity(ReportBook reports) {
    /** What everybody could read at some moment, as far as it is not closed now. */
    ReleasedBook at(ReleasedBook released, Instant moment) {
        ReleasedBook then = released.knownBy(moment);
        return reports.all().isEmpty()
                ? then
                : new ReleasedBook(then.all().stream()
                        .filter(text -> !closed(text) && isPublic(text, released, moment))
                        .toList());
    }

    private WrittenReport report(ReleasedText text) {
        return reports.report(ReportRef.of(text.ref().committee(), text.ref().quarter()));
    }

    private boolean closed(ReleasedText text) {
        WrittenReport report = report(text);
        return report.closed().stream().map(one -> one.item()).anyMatch(item -> switch (item.kind()) {
            case SECTION -> item.key().equals(text.ref().key().value());
            case AREA -> text.ref()
                    .key()
                    .area()
                    .filter(area -> area.value().equals(item.key()))
                    .isPresent();
            case ACTION, QUESTION -> false;
        });
    }

    private boolean isPublic(ReleasedText text, ReleasedBook all, Instant moment) {
        WrittenReport report = report(text);
        Instant released = text.released().at();
        boolean before = report.begun().filter(released::isBefore).isPresent();
        if (report.entries().isEmpty() || before) {
            return true;
        }
        return report.publicFrom()
                .filter(from -> !from.isAfter(moment))
                .filter(from -> released.isAfter(from) || stood(text, all, from))
                .isPresent();
    }

    /** Whether it is what stood in its section when the report came out: what was released and replaced before never was public. */
    private static boolean stood(ReleasedText text, ReleasedBook all, Instant from) {
        Optional<ReleasedText> last = all.knownBy(from).all().stream()
                .filter(one -> one.ref().equals(text.ref()))
                .reduce((earlier, later) -> later);
        return last.filter(ReleasedText::stands)
                .filter(one -> one.released().equals(text.released()))
                .isPresent();
    }
}
