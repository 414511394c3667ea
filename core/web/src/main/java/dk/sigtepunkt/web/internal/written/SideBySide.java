package dk.sigtepunkt.web.internal.written;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import dk.sigtepunkt.domain.roots.SpokenRun;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text of the report before beside this one's, word by word.
 *
 * @param before what stood; words that stand no more are marked as {@link Piece#out}
 * @param now what stands; words that did not stand are marked as {@link Piece#in}
 * @param how whether it is the same, was changed, or is another one altogether, so that no word is marked
 */
public record SideBySide(String id, String heading, List<Piece> before, List<Piece> now, How how) {
    /** Words with the space after them, so that a line that ends stays one. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    /** Below this share of the longer one's words that stand in both, marks would be all there is to see. */
    private static final double LEAST_ALIKE = 0.3;

    public enum How {
        SAME("same"),
        CHANGED("changed"),
        ANOTHER("another"),
        NEW("new"),
        GONE("gone");

        private final String code;

        How(String code) {
            this.code = code;
        }

        /** As keys of words have it. */
        String code() {
            return code;
        }
    }

    /** @param kind same, out or in */
    public record Piece(String kind, String text) {
        private static final String SAME = "same";
        private static final String OUT = "out";
        private static final String IN = "in";

        public boolean out() {
            return kind.equals(OUT);
        }

        public boolean in() {
            return kind.equals(IN);
        }
    }

    /** Of two texts as they are stored: what is said of a number in brackets is told by its note, where the text stands itself. */
    static SideBySide of(String id, String heading, String before, String now) {
        return spoken(id, heading, SpokenRun.plain(before), SpokenRun.plain(now));
    }

    private static SideBySide spoken(String id, String heading, String before, String now) {
        if (before.equals(now) || before.isEmpty() || now.isEmpty()) {
            How how = before.equals(now) ? How.SAME : before.isEmpty() ? How.NEW : How.GONE;
            return new SideBySide(id, heading, whole(before), whole(now), how);
        }
        List<String> then = words(before);
        List<String> since = words(now);
        Marked marked = new Marked(new ArrayList<>(), new ArrayList<>());
        DiffUtils.diff(then, since, MyersDiffWithLinearSpace.factory().create(), null, true)
                .getDeltas()
                .forEach(marked::take);
        boolean alike = marked.alike() >= LEAST_ALIKE * Math.max(then.size(), since.size());
        return alike
                ? new SideBySide(id, heading, marked.before(), marked.now(), How.CHANGED)
                : new SideBySide(id, heading, whole(before), whole(now), How.ANOTHER);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(one -> one.group()).toList();
    }

    private static List<Piece> whole(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(Piece.SAME, text));
    }

    /** Both sides as far as they were gone through. */
    private record Marked(List<Piece> before, List<Piece> now) {
        void take(AbstractDelta<String> delta) {
            boolean same = delta.getType() == DeltaType.EQUAL;
            add(before, same ? Piece.SAME : Piece.OUT, delta.getSource().getLines());
            add(now, same ? Piece.SAME : Piece.IN, delta.getTarget().getLines());
        }

        private static void add(List<Piece> side, String kind, List<String> words) {
            if (words.isEmpty()) {
                return;
            }
            String text = String.join("", words);
            int last = side.size() - 1;
            if (last >= 0 && side.get(last).kind().equals(kind)) {
                side.set(last, new Piece(kind, side.get(last).text() + text));
            } else {
                side.add(new Piece(kind, text));
            }
        }

        /** How many words stand in both. */
        long alike() {
            return before.stream()
                    .filter(one -> one.kind().equals(Piece.SAME))
                    .mapToLong(one -> words(one.text()).size())
                    .sum();
        }
    }
}
