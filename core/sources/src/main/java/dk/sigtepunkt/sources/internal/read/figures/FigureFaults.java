package dk.sigtepunkt.sources.internal.read.figures;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects what is wrong with a table: a person would rather hear of five faults at once than of one at a time. */
final class FigureFaults {
    private static final FigureReadingWords WORDS = FigureReadingWords.in(Danish.LOCALE);
    private static final int SHOWN = 5;

    private final Set<String> first = new LinkedHashSet<>();
    private long more;

    void add(String fault) {
        String sentence = Danish.begun(fault);
        if (first.contains(sentence)) {
            return;
        }
        if (first.size() < SHOWN) {
            first.add(sentence);
        } else {
            more++;
        }
    }

    void throwIfAny() {
        if (!first.isEmpty()) {
            throw new SourceTrouble(WORDS.nothingTakenIn(first, more), false);
        }
    }
}
