package dk.sigtepunkt.domain.roots;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Asks of a text that a quarter's report shows, before it is kept, that each of its numbers has a root. */
public final class RootedTexts {
    /** Of the fault that names a number without a root. */
    public static final String CODE = "number-without-root";

    /** Of the fault that asks which of several things a number is a number of. */
    public static final String AMBIGUOUS = "number-ambiguous";

    private static final RootWords WORDS = RootWords.in(Danish.LOCALE);

    /** What is found beside it is said together with it; what cannot be taken at all is not said again in a sentence. */
    private static final Set<String> BESIDE = Set.of("overclaims", CODE, AMBIGUOUS);

    private final ReportFacts facts;
    private final Actor writer;

    /** @param writer whose texts they are: what one may not read is named to nobody, by no fault and no choice */
    private RootedTexts(ReportFacts facts, Actor writer) {
        this.facts = facts;
        this.writer = writer;
    }

    /** Whoever writes is asked for with each text. */
    public interface Of {
        RootedTexts by(Actor writer);
    }

    public static Of of(ReportFacts facts) {
        return writer -> new RootedTexts(facts, writer);
    }

    /**
     * The report that a text is read in.
     *
     * @param committee whose part of it; empty for a report of all
     * @param area that the text is about; empty for all
     */
    public record Place(Optional<CommitteeId> committee, Period quarter, Optional<FocusAreaRef> area) {
        public Place(Optional<CommitteeId> committee, Period quarter) {
            this(committee, quarter, Optional.empty());
        }

        public static Place of(CommitteeId committee, Period quarter) {
            return new Place(Optional.of(committee), quarter);
        }

        /** The same of a text about one of its focus areas. */
        public Place about(FocusAreaRef one) {
            return new Place(committee, quarter, Optional.of(one));
        }
    }

    /**
     * A text as somebody writes it.
     *
     * @param field that it is sent in
     * @param label what a reader knows the field as
     * @param before what stands there now, which is not read again; empty for nothing
     */
    public record Text(String field, String label, String before) {
        public static Text of(String field, String label) {
            return new Text(field, label, "");
        }
    }

    /**
     * What was sent, with what its writer chose of numbers that can be several things said in the texts that they stand in.
     *
     * @param texts the fields of texts
     */
    public UnaryOperator<String> chosen(UnaryOperator<String> sent, Place place, String... texts) {
        boolean chose = Arrays.stream(texts).anyMatch(text -> NumberChoices.any(sent, text));
        if (!chose) {
            return sent;
        }
        Map<String, String> written = new HashMap<>();
        NumberCheck check = check(place);
        for (String text : texts) {
            written.put(text, new NumberChoices(check, text, sent).text());
        }
        return name -> written.getOrDefault(name, sent.apply(name));
    }

    /** Tells the numbers of a field that have no root, and those that can be several things. */
    public void check(WrittenFields fields, Place place, Text text) {
        if (!toBeRead(fields, text)) {
            return;
        }
        NumberCheck check = check(place);
        String written = fields.raw(text.field());
        List<NumberVerdict.Unlinked> unlinked = check.unlinked(written);
        if (!unlinked.isEmpty()) {
            fields.fault(text.field(), CODE, WORDS.notTaken(text.label(), unlinked));
        }
        new NumberChoices(check, text.field(), fields::raw)
                .open(check.ambiguous(written))
                .forEach((asked, number) -> fields.fault(
                        text.field(), AMBIGUOUS, "%s: %s".formatted(text.label(), number.sentence()), asked));
    }

    private NumberCheck check(Place place) {
        ReportFacts.Facts all = facts.of(writer, place.committee(), place.quarter());
        return NumberCheck.of(place.area().map(Topic::id).map(all::about).orElse(all));
    }

    private static boolean toBeRead(WrittenFields fields, Text text) {
        String written = fields.raw(text.field());
        boolean another = !written.isEmpty() && !written.equals(text.before());
        return another && fields.faults().stream().map(WrittenFault::code).allMatch(BESIDE::contains);
    }
}
