package dk.sigtepunkt.reporting.internal.written;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportItem.Kind;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.reporting.FocusAreaPart;

/** What things are called that can be closed: within a committee's report by their key, in one of all by the committee's too. */
final class Items {
    private Items() {}

    static ReportItem area(ReportRef ref, FocusAreaPart part) {
        return named(ref, Kind.AREA, ItemRef.of(part.area().ref()));
    }

    static ReportItem area(ReportRef ref, ItemRef area) {
        return named(ref, Kind.AREA, area);
    }

    static ReportItem action(ReportRef ref, ItemRef action) {
        return named(ref, Kind.ACTION, action);
    }

    static ReportItem question(KeptQuestion question) {
        return new ReportItem(
                Kind.QUESTION, Integer.toString(question.question().number()));
    }

    private static ReportItem named(ReportRef ref, Kind kind, ItemRef item) {
        return new ReportItem(
                kind, ref.committee().isPresent() ? item.key() : "%s.%s".formatted(item.committee(), item.key()));
    }
}
