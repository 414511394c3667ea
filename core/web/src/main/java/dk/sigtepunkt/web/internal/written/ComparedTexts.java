package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.domain.judgement.JudgementEntry.Explained;
import dk.sigtepunkt.domain.judgement.JudgementWords;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.sections.ReleasedText;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.written.CommitteeReport;
import dk.sigtepunkt.reporting.written.EarlierReport;
import dk.sigtepunkt.reporting.written.EarlierTexts;
import dk.sigtepunkt.reporting.written.ReportedArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of the report before and of this one.
 *
 * @param before what the earlier one's side is called
 * @param now what this one's is
 * @param texts in the report's order; without those of which nothing stood and nothing stands
 */
public record ComparedTexts(String before, String now, List<Line> texts) {
    private static final String HOW = "written.side.how.";
    /**
     * @param part of the report that it is a text of; empty for one that is never closed
     * @param how the same, changed, new or gone, in words
     */
    public record Line(SideBySide text, String part, String how, boolean same) {}

    /** A text with the part that it is of. */
    private record Beside(SideBySide text, String part) {}

    static final ComparedTexts NONE = new ComparedTexts("", "", List.of());

    static ComparedTexts of(CommitteeReport report, Words words) {
        return report.head().before().map(earlier -> of(report, earlier, words)).orElse(NONE);
    }

    private static ComparedTexts of(CommitteeReport report, EarlierReport earlier, Words words) {
        EarlierTexts then = earlier.texts();
        List<Beside> texts = new ArrayList<>();
        texts.add(beside(
                "",
                "side-rette-vej",
                words.say("written.reflect"),
                then.reflection().map(ReportNote.Reflected::text).orElse(""),
                report.told()
                        .report()
                        .reflection()
                        .map(ReportNote.Reflected::text)
                        .orElse("")));
        if (told(report, SectionKey.ASSESSMENT)) {
            texts.add(beside(
                    ReportItem.section(SectionKey.ASSESSMENT.value()).toString(),
                    "side-vurdering",
                    words.say("sections.assessment"),
                    then.assessment().orElse(""),
                    standing(report.assessment())));
        }
        report.areas().forEach(area -> texts.addAll(area(report, area, then, words)));
        return new ComparedTexts(
                Danish.period(earlier.ref().quarter()),
                Danish.period(report.told().report().ref().quarter()),
                texts.stream()
                        .filter(one -> !one.text().before().isEmpty()
                                || !one.text().now().isEmpty())
                        .map(one -> new Line(
                                one.text(),
                                one.part(),
                                words.say(HOW + one.text().how().code()),
                                one.text().how() == SideBySide.How.SAME))
                        .toList());
    }

    /** What was taken back stands no more. */
    private static String standing(Optional<ReleasedText> text) {
        return text.filter(one -> one.back().isEmpty()).map(ReleasedText::text).orElse("");
    }

    /** What is closed to the reader stands beside nothing: it is not gone. */
    private static boolean told(CommitteeReport report, SectionKey key) {
        return report.told().tells(ReportItem.section(key.value()));
    }

    private static List<Beside> area(CommitteeReport report, ReportedArea area, EarlierTexts then, Words words) {
        FocusAreaKey key = area.part().area().ref().key();
        String title = area.part().area().title();
        String item = ReportItem.area(
                        report.told().report().ref(), area.part().area().ref())
                .toString();
        Beside explained = beside(
                item,
                "side-kurs-" + key,
                words.say("written.compared.explained", title),
                explained(Optional.ofNullable(then.explanations().get(key)), words),
                explained(area.part().judgement().explanation(), words));
        return told(report, SectionKey.of(key))
                ? List.of(
                        beside(
                                item + "/"
                                        + ReportItem.section(SectionKey.of(key).value()),
                                "side-" + key,
                                title,
                                then.areas().getOrDefault(key, ""),
                                standing(area.text())),
                        explained)
                : List.of(explained);
    }

    private static Beside beside(String part, String id, String heading, String before, String now) {
        return new Beside(SideBySide.of(id, heading, before, now), part);
    }

    private static String explained(Optional<Explained> told, Words words) {
        JudgementWords labels = JudgementWords.in(words.language());
        return told.map(one -> Stream.of(
                                "%s: %s".formatted(labels.label("fact"), one.fact()),
                                "%s: %s".formatted(labels.label("cause"), one.cause()),
                                "%s: %s".formatted(labels.label("action"), one.action()))
                        .collect(Collectors.joining("\n\n")))
                .orElse("");
    }
}
