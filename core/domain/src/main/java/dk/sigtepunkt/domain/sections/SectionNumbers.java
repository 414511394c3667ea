package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.domain.roots.RootedTexts;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.util.function.UnaryOperator;

/** Where the numbers of a committee's own words come from. */
final class SectionNumbers {
    private final RootedTexts rooted;

    SectionNumbers(Catalogue catalogue, ReportFacts facts) {
        this.rooted = new RootedTexts(catalogue, facts);
    }

    /** What was sent, with the facts in it that were chosen for a field's numbers. */
    UnaryOperator<String> chosen(UnaryOperator<String> sent, SectionRef ref, String field) {
        return rooted.chosen(sent, place(ref), field);
    }

    /** Tells each number that leads nowhere. */
    void check(WrittenFields fields, SectionRef ref, Reading reading, RootedTexts.Text text) {
        rooted.check(fields, place(ref), text, reading);
    }

    private static RootedTexts.Place place(SectionRef ref) {
        RootedTexts.Place part = RootedTexts.Place.of(ref.committee(), ref.quarter());
        return ref.key()
                .area()
                .map(key -> part.about(new FocusAreaRef(ref.committee(), key)))
                .orElse(part);
    }
}
