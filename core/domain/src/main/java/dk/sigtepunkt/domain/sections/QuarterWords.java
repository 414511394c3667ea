package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.domain.text.Danish;
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

    /** What it says of its work as a whole; empty when it has not said anything, or took it back. */
    public Optional<ReleasedText> assessment() {
        return standing(SectionKey.ASSESSMENT);
    }

    /** What it says of a focus area. */
    public Optional<ReleasedText> about(FocusAreaKey area) {
        return standing(SectionKey.of(area));
    }

    /** What it says in a section. */
    public Optional<ReleasedText> standing(SectionKey key) {
        return latest(key).filter(ReleasedText::stands);
    }

    /** What it says in a section, and what it has said in it since its quarter ended. */
    public Spoken in(SectionKey key) {
        Optional<ReleasedText> now = latest(key);
        Optional<ReleasedText> then = now.map(
                        text -> Danish.endOf(text.ref().quarter().end()))
                .flatMap(end -> texts.stream()
                        .filter(one -> one.ref().key().equals(key) && one.by(end))
                        .map(one -> one.knownBy(end))
                        .reduce((earlier, later) -> later)
                        .filter(ReleasedText::stands));
        return new Spoken(then, now.filter(text -> !then.equals(Optional.of(text))));
    }

    /**
     * @param then what stood when the quarter ended, which stays what it said
     * @param now the last one, where it is another one, or was taken back: told beside it
     */
    public record Spoken(Optional<ReleasedText> then, Optional<ReleasedText> now) {}

    /** What stands, and what stood when the quarter ended; oldest first. */
    public List<ReleasedText> shown() {
        return texts.stream()
                .filter(text -> {
                    Spoken spoken = in(text.ref().key());
                    boolean stood = spoken.then()
                            .filter(one -> one.released().equals(text.released()))
                            .isPresent();
                    return stood || stands(text);
                })
                .toList();
    }

    /** Whether it is what everybody reads in its section now. */
    public boolean stands(ReleasedText text) {
        return text.stands() && latest(text.ref().key()).equals(Optional.of(text));
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
