package dk.sigtepunkt.domain.roots;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks of a text that a quarter's report shows, before it is kept, that each of its numbers has a root. */
public final class RootedTexts {
    /** Of the fault that names a number without a root. */
    public static final String CODE = "number-without-root";

    private static final RootWords WORDS = RootWords.in(Danish.LOCALE);

    /** What is found beside it is said together with it; what cannot be taken at all is not said again in a sentence. */
    private static final Set<String> BESIDE = Set.of("overclaims", CODE);

    private final Catalogue catalogue;
    private final ReportFacts facts;

    public RootedTexts(Catalogue catalogue, ReportFacts facts) {
        this.catalogue = catalogue;
        this.facts = facts;
    }

    /**
     * The report that a text is read in.
     *
     * @param committee whose part of it; empty for a report of all
     */
    public record Place(Optional<CommitteeId> committee, Period quarter) {
        public static Place of(CommitteeId committee, Period quarter) {
            return new Place(Optional.of(committee), quarter);
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

    /** Tells the numbers of a field that have no root. */
    public void check(WrittenFields fields, Place place, Text text) {
        if (toBeRead(fields, text)) {
            try (Reading reading = catalogue.open()) {
                check(fields, place, text, reading);
            }
        }
    }

    /**
     * The same with a reading that is open.
     *
     * @param reading of what is known now
     */
    public void check(WrittenFields fields, Place place, Text text, Reading reading) {
        if (!toBeRead(fields, text)) {
            return;
        }
        NumberCheck check = NumberCheck.of(facts.of(reading, place.committee(), place.quarter()));
        List<NumberVerdict.Unlinked> unlinked = check.unlinked(fields.raw(text.field()));
        if (!unlinked.isEmpty()) {
            fields.fault(text.field(), CODE, WORDS.notTaken(text.label(), unlinked));
        }
    }

    private static boolean toBeRead(WrittenFields fields, Text text) {
        String written = fields.raw(text.field());
        boolean digits = !written.isEmpty() && !written.equals(text.before());
        return digits && fields.faults().stream().map(WrittenFault::code).allMatch(BESIDE::contains);
    }
}
