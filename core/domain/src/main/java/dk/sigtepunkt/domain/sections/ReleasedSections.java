package dk.sigtepunkt.domain.sections;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What committees have released and everybody may read; there is no way from here to a draft, nor to a text whose report is not
 * published.
 */
@ProviderType
public interface ReleasedSections {
    /** Where nobody has released anything. */
    ReleasedSections NONE = new ReleasedSections() {
        @Override
        public ReleasedBook book() {
            return ReleasedBook.EMPTY;
        }

        @Override
        public ReleasedBook known(Optional<Instant> time) {
            return ReleasedBook.EMPTY;
        }
    };

    /** All that everybody may read now; the same object until that is something else. */
    ReleasedBook book();

    /** @param time what everybody could read then, as far as they still may; empty for now */
    ReleasedBook known(Optional<Instant> time);
}
