package dk.sigtepunkt.domain.judgement;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.judgement.JudgementEntry.Explained;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.domain.roots.RootedTexts;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Asks of what people say of a status that its numbers have roots. */
final class JudgementNumbers {
    private static final JudgementWords WORDS = JudgementWords.in(Danish.LOCALE);

    private final RootedTexts rooted;

    JudgementNumbers(ReportFacts facts, Actor writer) {
        this.rooted = RootedTexts.of(facts).by(writer);
    }

    /** What was sent, with what was chosen of numbers said in the texts. */
    UnaryOperator<String> chosen(UnaryOperator<String> sent, ItemQuarter about) {
        return rooted.chosen(sent, about.place(), "reason", "fact", "cause", "action");
    }

    void reason(WrittenFields fields, ItemQuarter about) {
        check(fields, about, "reason", "");
    }

    /** What a named source says of the cause, numbers too, is the source's. */
    void explained(WrittenFields fields, ItemJudgement kept) {
        Optional<Explained> before = kept.explanation();
        check(fields, kept.about(), "fact", before.map(Explained::fact).orElse(""));
        if (!fields.has("source")) {
            check(fields, kept.about(), "cause", before.map(Explained::cause).orElse(""));
        }
        check(fields, kept.about(), "action", before.map(Explained::action).orElse(""));
    }

    /** @param before what stands in the field now */
    private void check(WrittenFields fields, ItemQuarter about, String field, String before) {
        rooted.check(fields, about.place(), new RootedTexts.Text(field, WORDS.label(field), before));
    }
}
