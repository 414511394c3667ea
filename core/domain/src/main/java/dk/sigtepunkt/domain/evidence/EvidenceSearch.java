package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Which findings are looked for; what is empty leaves none out.
 *
 * @param text words that must all stand somewhere in title, text, source or place, however they are written: capital or not,
 *     {@code å} or {@code aa}
 * @param stance towards the area when one is named, else towards any
 */
public record EvidenceSearch(
        String text,
        Optional<CommitteeId> committee,
        Optional<EvidenceMethod.Kind> method,
        Optional<Stance> stance,
        Optional<FocusAreaRef> area) {
    /** Everything. */
    public static final EvidenceSearch ALL =
            new EvidenceSearch("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final EvidenceWords WORDS = EvidenceWords.in(Danish.LOCALE);

    /**
     * What somebody asks for, under the same names in an address of a page and of the interface: {@code q}, {@code committee},
     * {@code method}, {@code stance} and {@code area} as {@code committee/key}.
     *
     * @param asked where what cannot be taken is gathered; it leaves nothing out then
     */
    public static EvidenceSearch of(WrittenFields asked) {
        return new EvidenceSearch(
                asked.optionalLine("q", WORDS.label("q"), KeepEvidence.LONGEST_NAME),
                named(asked, "committee", "unknown-committee", WORDS::unknownCommittee, CommitteeId::find),
                asked.choice("method", WORDS.label("method"), EvidenceMethod.Kind.values(), EvidenceMethod.Kind::code),
                asked.choice("stance", WORDS.label("stance"), Stance.values(), Stance::code),
                named(asked, "area", "unknown-focus-area", WORDS::unknownArea, EvidenceSearch::area));
    }

    private static <T> Optional<T> named(
            WrittenFields asked,
            String name,
            String code,
            UnaryOperator<String> objection,
            Function<String, Optional<T>> read) {
        String written = asked.raw(name);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found = read.apply(written);
        if (found.isEmpty()) {
            asked.fault(name, code, objection.apply(TextLimit.quoted(written)));
        }
        return found;
    }

    private static Optional<FocusAreaRef> area(String written) {
        String[] parts = written.split("/", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new FocusAreaRef(new CommitteeId(parts[0]), new FocusAreaKey(parts[1])));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    public boolean finds(CommitteeId by, Evidence evidence) {
        return committee.map(by::equals).orElse(true)
                && method.map(kind -> kind == evidence.method().kind()).orElse(true)
                && evidence.bearings().stream().anyMatch(this::bears)
                && says(evidence);
    }

    private boolean bears(Bearing bearing) {
        return area.map(bearing.area()::equals).orElse(true)
                && stance.map(wanted -> wanted == bearing.stance()).orElse(true);
    }

    private boolean says(Evidence evidence) {
        List<String> words = Arrays.stream(plain(text).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return true;
        }
        String all = plain(String.join(
                "\n",
                evidence.title(),
                evidence.text(),
                evidence.gathered().source(),
                evidence.gathered().place()));
        String modern = WORDS.modern(all);
        return words.stream().allMatch(word -> all.contains(word) || modern.contains(WORDS.modern(word)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Danish.LOCALE);
    }
}
