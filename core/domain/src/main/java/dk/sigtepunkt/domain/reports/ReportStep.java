package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.access.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A step that was taken with a report. */
public sealed interface ReportStep extends ReportEntry {
    @Override
    default boolean counts() {
        return true;
    }

    /**
     * From now on its texts are read by nobody outside before it is published.
     *
     * @param template the number of the version that it is of, for good
     */
    record Begun(int template, Signature by) implements ReportStep {
        /** Of the template that comes with the product. */
        public static final int SHIPPED = 1;

        public Begun(Signature by) {
            this(SHIPPED, by);
        }
    }

    /**
     * From now on it is read as known at this moment.
     *
     * @param bodies that it is to be laid before, in their order, as the strategy has them
     */
    record Submitted(List<String> bodies, Signature by) implements ReportStep {
        public Submitted {
            bodies = List.copyOf(bodies);
        }
    }

    /** It is a draft again. */
    record SentBack(String reason, Signature by) implements ReportStep {}

    /** @param decided what the committee decided in its meeting that day */
    record Treated(LocalDate meeting, String decided, Signature by) implements ReportStep {}

    /** @param decided what the body said of it; empty for nothing */
    record Laid(String body, LocalDate meeting, String decided, Signature by) implements ReportStep {}

    /** @param from when everybody may read it: at once, or to come */
    record Published(Instant from, Signature by) implements ReportStep {}

    /** @param ground why nobody outside may read the item, as a law's paragraph; everybody reads that */
    record Closed(ReportItem item, String ground, Signature by) implements ReportStep {}

    record Reopened(ReportItem item, String reason, Signature by) implements ReportStep {}
}
