package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.access.Signature;
import java.util.OptionalInt;

/** What those write who work on a report; only the reflection and the report's own words are ever read outside. */
public sealed interface ReportNote extends ReportEntry {
    @Override
    default boolean counts() {
        return false;
    }

    /**
     * Who sees to a section.
     *
     * @param owner a role or an account's id; empty for nobody any more
     */
    record Owned(String section, String owner, Signature by) implements ReportNote {}

    /**
     * Whoever sees to a section says that it is ready, or that it is not any more.
     *
     * @param texts the {@link SectionText#written()} that it was said of; empty in what was kept before that was written down
     */
    record Marked(String section, boolean ready, OptionalInt texts, Signature by) implements ReportNote {
        public Marked(String section, boolean ready, Signature by) {
            this(section, ready, OptionalInt.empty(), by);
        }
    }

    /** What somebody in the committee says of a section; never read outside it. */
    record Commented(String section, String text, Signature by) implements ReportNote {}

    /** Whether they are on the right path, and why. */
    record Reflected(PathWord word, String text, Signature by) implements ReportNote {
        @Override
        public boolean counts() {
            return true;
        }
    }

    /** A text of a report that is no committee's. */
    record Worded(String section, String text, Signature by) implements ReportNote {
        @Override
        public boolean counts() {
            return true;
        }
    }
}
