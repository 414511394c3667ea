package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import java.util.List;
import java.util.Optional;

/**
 * What one committee has said of one quarter.
 *
 * @param texts each that was released, oldest first
 */
public record QuarterWords(List<ReleasedText> texts) {
    public static final QuarterWords NONE = new QuarterWords(List.of());

    public QuarterWords {
        texts = List.copyOf(texts);
    }

    /** What it says of its work as a whole; empty when it has not said anything. */
    public Optional<ReleasedText> assessment() {
        return latest(SectionKey.ASSESSMENT);
    }

    /** What it says of a focus area. */
    public Optional<ReleasedText> about(FocusAreaKey area) {
        return latest(SectionKey.of(area));
    }

    /** What a text took the place of; empty for the first. */
    public Optional<ReleasedText> before(ReleasedText text) {
        return texts.stream()
                .filter(one -> one.ref().equals(text.ref())
                        && one.released().at().isBefore(text.released().at()))
                .reduce((earlier, later) -> later);
    }

    private Optional<ReleasedText> latest(SectionKey key) {
        return texts.stream().filter(one -> one.ref().key().equals(key)).reduce((earlier, later) -> later);
    }
}
