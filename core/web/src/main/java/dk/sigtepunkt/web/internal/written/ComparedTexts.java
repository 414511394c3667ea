package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.domain.judgement.JudgementEntry.Explained;
import dk.sigtepunkt.domain.judgement.JudgementWords;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.sections.ReleasedText;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.templates.Chapter;
import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.written.CommitteeReport;
import dk.sigtepunkt.reporting.written.EarlierReport;
import dk.sigtepunkt.reporting.written.EarlierTexts;
import dk.sigtepunkt.reporting.written.OverallReport;
import dk.sigtepunkt.reporting.written.ReportedArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private static final String SECTION = "-section";

    /**
     * @param part of the report that it is a text of; empty for one that is never closed
     * @param how the same, changed, new or gone, in words
     */
    public record Line(SideBySide text, String part, String how, boolean same) {}

    /** A text with the part that it is of. */
    private record Beside(SideBySide text, String part) {}

    static final ComparedTexts NONE = new ComparedTexts("", "", List.of());

    static ComparedTexts of(CommitteeReport report, Words words) {
        return report.head()
                .before()
                .map(earlier -> {
                    Map<String, String> now = new HashMap<>();
                    report.texts().forEach((key, text) -> now.put(key, standing(Optional.of(text))));
                    Sides sides = new Sides(report.told(), report.parts(), now, earlier, words);
                    return sides.compared(part -> chapter(report, part, earlier.texts(), words));
                })
                .orElse(NONE);
    }

    static ComparedTexts of(OverallReport report, Words words) {
        return report.beside()
                .before()
                .map(earlier -> {
                    Map<String, String> now = new HashMap<>();
                    report.texts().forEach((key, text) -> now.put(key, text.text()));
                    return new Sides(report.told(), report.parts(), now, earlier, words).compared(part -> List.of());
                })
                .orElse(NONE);
    }

    private static List<Beside> chapter(CommitteeReport report, TemplatePart part, EarlierTexts then, Words words) {
        if (part.key().equals(Chapter.AREAS.code())) {
            return report.areas().stream()
                    .flatMap(area -> area(report.told(), area, then, words).stream())
                    .toList();
        }
        return part.key().equals(Chapter.REFLECTION.code())
                ? List.of(beside(
                        "",
                        "side-rette-vej",
                        words.say("written.reflect"),
                        then.reflection().map(ReportNote.Reflected::text).orElse(""),
                        report.told()
                                .report()
                                .reflection()
                                .map(ReportNote.Reflected::text)
                                .orElse("")))
                : List.of();
    }

    /** What was taken back stands no more. */
    private static String standing(Optional<ReleasedText> text) {
        return text.filter(ReleasedText::stands).map(ReleasedText::text).orElse("");
    }

    private static List<Beside> area(ReportTold.Told told, ReportedArea area, EarlierTexts then, Words words) {
        FocusAreaKey key = area.part().area().ref().key();
        String title = area.part().area().title();
        String item =
                ReportItem.area(told.report().ref(), area.part().area().ref()).toString();
        Beside explained = beside(
                item,
                "side-kurs-" + key,
                words.say("written.compared.explained", title),
                explained(Optional.ofNullable(then.explanations().get(key)), words),
                explained(area.part().judgement().explanation(), words));
        return told.tells(ReportItem.section(SectionKey.of(key).value()))
                ? List.of(
                        beside(
                                item + "/"
                                        + ReportItem.section(SectionKey.of(key).value()),
                                "side-omraade-" + key,
                                title,
                                then.areas().getOrDefault(key, ""),
                                standing(area.text())),
                        explained)
                : List.of(explained);
    }

    private static Beside beside(String part, String id, String heading, String before, String now) {
        return new Beside(SideBySide.of(id, heading, before, now), part);
    }

    /**
     * Both reports' parts.
     *
     * @param parts this one's
     * @param now the texts that stand in it, by section
     */
    private record Sides(
            ReportTold.Told told,
            List<TemplatePart> parts,
            Map<String, String> now,
            EarlierReport earlier,
            Words words) {
        /** In this one's order; what only the one before has comes last. */
        ComparedTexts compared(Function<TemplatePart, List<Beside>> chapters) {
            Stream<Line> both = parts.stream()
                    .flatMap(part -> part.section()
                            ? section(part).stream()
                            : chapters.apply(part).stream()
                                    .map(one -> line(
                                            one.text(),
                                            one.part(),
                                            one.text().how().code())));
            Stream<Line> gone = earlier.parts().stream()
                    .filter(part -> part.section() && !in(parts, part))
                    .flatMap(part -> section(part).stream());
            return new ComparedTexts(
                    Danish.period(earlier.ref().quarter()),
                    Danish.period(told.report().ref().quarter()),
                    Stream.concat(both, gone).filter(one -> stands(one.text())).toList());
        }

        /** What is closed to the reader stands beside nothing: it is not gone. */
        private Optional<Line> section(TemplatePart part) {
            if (!told.tells(ReportItem.section(part.key()))) {
                return Optional.empty();
            }
            SideBySide text = SideBySide.of(
                    part.key().equals(SectionKey.ASSESSMENT.value()) ? "side-vurdering" : "side-afsnit-" + part.key(),
                    part.heading(),
                    earlier.texts().own().getOrDefault(part.key(), ""),
                    now.getOrDefault(part.key(), ""));
            boolean both = in(parts, part) && in(earlier.parts(), part);
            return Optional.of(text)
                    .filter(Sides::stands)
                    .map(one -> line(
                            one,
                            ReportItem.section(part.key()).toString(),
                            both ? one.how().code() : one.how().code() + SECTION));
        }

        private static boolean stands(SideBySide text) {
            return !text.before().isEmpty() || !text.now().isEmpty();
        }

        private static boolean in(List<TemplatePart> parts, TemplatePart part) {
            return parts.stream().anyMatch(one -> one.key().equals(part.key()));
        }

        private Line line(SideBySide text, String part, String how) {
            return new Line(text, part, words.say(HOW + how), text.how() == SideBySide.How.SAME);
        }
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
