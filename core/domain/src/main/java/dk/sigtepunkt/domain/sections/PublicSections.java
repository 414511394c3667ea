package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.domain.reports.ReportBook;
import dk.sigtepunkt.domain.reports.ReportHistory;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The rule by which a released text is read by everybody. Every door asks here, so that none can forget it: where nobody has
 * begun the committee's report of the quarter, what is released is public at once; from then on it is with the report.
 */
@Component(service = ReleasedSections.class)
public final class PublicSections implements ReleasedSections {
    private final SectionStore sections;
    private final ReportHistory reports;
    private final Clock clock;
    private volatile Held held = new Held(ReleasedBook.EMPTY, ReportBook.EMPTY, Instant.MAX, ReleasedBook.EMPTY);

    @Activate
    public PublicSections(@Reference SectionStore sections, @Reference ReportHistory reports, @Reference Clock clock) {
        this.sections = sections;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * What was found public, of which objects.
     *
     * @param until the moment at which a report that is published at an hour to come is everybody's
     */
    private record Held(ReleasedBook released, ReportBook reports, Instant until, ReleasedBook found) {
        @SuppressWarnings("ReferenceEquality") // another object is another state
        boolean holds(ReleasedBook now, ReportBook then, Instant moment) {
            return released == now && reports == then && moment.isBefore(until);
        }
    }

    @Override
    public ReleasedBook book() {
        Held last = held;
        ReleasedBook released = sections.released();
        ReportBook book = reports.book();
        Instant now = clock.instant();
        if (last.holds(released, book, now)) {
            return last.found();
        }
        ReleasedBook found = new TextPublicity(book).at(released, now);
        Instant until = book.all().values().stream()
                .flatMap(report -> report.publicFrom().stream())
                .filter(from -> from.isAfter(now))
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
        ReleasedBook same = found.equals(last.found()) ? last.found() : found;
        held = new Held(released, book, until, same);
        return same;
    }

    @Override
    public ReleasedBook known(Optional<Instant> time) {
        return time.map(then -> new TextPublicity(reports.book()).at(sections.released(), then))
                .orElseGet(this::book);
    }
}
