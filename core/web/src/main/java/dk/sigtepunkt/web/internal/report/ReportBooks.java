package dk.sigtepunkt.web.internal.report;

import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.web.internal.beside.WrittenBeside;
import java.util.Optional;

/** A quarter's report with what people have written beside it. */
final class ReportBooks {
    private final WrittenBeside beside;
    private volatile Together last;

    ReportBooks(WrittenBeside beside) {
        this.beside = beside;
        this.last = new Together(Optional.empty(), beside.books());
    }

    /** What the page is made from; the same object for as long as both are. */
    record Together(Optional<ConsolidatedReport> report, WrittenBeside.Books books) {}

    @SuppressWarnings("ReferenceEquality") // another object is another state
    Together together(ConsolidatedReport report) {
        Together before = last;
        WrittenBeside.Books books = beside.books();
        if (before.books() == books
                && before.report().filter(one -> one == report).isPresent()) {
            return before;
        }
        Together now = new Together(Optional.of(report), books);
        last = now;
        return now;
    }
}
