package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a template that somebody wrote; what is wrong is told of each field. */
final class TemplateFields {
    static final int LONGEST_HEADING = 120;
    static final int LONGEST_GUIDE = 1000;

    private static final int LONGEST_KEY = 60;
    private static final int LAST_PLACE = 9999;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final Set<String> YES = Set.of("yes", "true");
    private static final TemplateWords WORDS = TemplateWords.in(Danish.LOCALE);

    private final ReportKind kind;
    private final WrittenFields fields;
    private final CatalogueSnapshot committees;

    TemplateFields(ReportKind kind, WrittenFields fields, CatalogueSnapshot committees) {
        this.kind = kind;
        this.fields = fields;
        this.committees = committees;
    }

    /** A part where it was written, so that a fault of it is told there. */
    private record Placed(int place, TemplatePart part, WrittenFields at) {}

    /** What was written, as far as it can be taken; whether it can is for {@link WrittenFields#sound()}. */
    Template read() {
        List<Placed> placed = new ArrayList<>();
        int last = 0;
        for (WrittenFields group : fields.groups("parts", "section", "heading", "guide", "chapter")) {
            last = group.whole("place", WORDS.label("place"), 0, LAST_PLACE).orElse(last);
            int place = last;
            if (!yes(group, "out")) {
                part(group).ifPresent(part -> placed.add(new Placed(place, part, group)));
            }
        }
        once(placed);
        List<TemplatePart> parts = placed.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::part)
                .toList();
        whole(parts);
        boolean shown = parts.stream().anyMatch(part -> part.key().equals(Chapter.KEY_FIGURES.code()));
        return new Template(kind, parts, shown ? figures() : TemplateFigures.BY_RULE);
    }

    private static boolean yes(WrittenFields group, String name) {
        return YES.contains(group.raw(name));
    }

    /** Empty where it cannot be taken. */
    private Optional<TemplatePart> part(WrittenFields group) {
        String heading = group.line("heading", WORDS.label("heading"), LONGEST_HEADING);
        String guide = group.optional("guide", WORDS.label("guide"), LONGEST_GUIDE);
        if (group.has("chapter")) {
            String written = group.raw("chapter");
            Optional<Chapter> chapter = Chapter.find(written).filter(one -> one.of(kind));
            if (chapter.isEmpty()) {
                group.fault(
                        "chapter",
                        "unknown-chapter",
                        WORDS.unknownChapter(TextLimit.quoted(written), kind, Chapter.all(kind)));
            }
            return chapter.map(one -> new TemplatePart(one.code(), heading, guide, false));
        }
        String key = group.has("section") ? group.raw("section") : key(heading);
        boolean required = yes(group, "required");
        if (!heading.isEmpty() && !isKey(key)) {
            group.fault(
                    group.has("section") ? "section" : "heading", "unfit-section", WORDS.noKey(TextLimit.quoted(key)));
            return Optional.empty();
        }
        if (Template.needed(kind, key) && !required) {
            group.fault("required", "assessment-required", WORDS.assessmentRequired(heading));
        }
        return heading.isEmpty() ? Optional.empty() : Optional.of(new TemplatePart(key, heading, guide, required));
    }

    static boolean isKey(String key) {
        return KEY.matcher(key).matches()
                && key.length() <= LONGEST_KEY
                && Chapter.find(key).isEmpty();
    }

    /** What a section is kept under that got no key: its heading, in the letters that a key has. */
    static String key(String heading) {
        String ascii = Normalizer.normalize(WORDS.letters(heading.toLowerCase(Locale.ROOT)), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        String key = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        String cut = key.length() <= LONGEST_KEY
                ? key
                : key.substring(0, LONGEST_KEY).replaceAll("-+$", "");
        return Chapter.find(cut).isPresent() ? "afsnit-" + cut : cut;
    }

    private static void once(List<Placed> placed) {
        Set<String> keys = new HashSet<>();
        Set<String> headings = new HashSet<>();
        for (Placed one : placed) {
            String heading = one.part().heading();
            boolean again = !headings.add(heading.toLowerCase(Danish.LOCALE));
            if (!keys.add(one.part().key())) {
                one.at().fault("heading", "same-part", WORDS.twice(heading));
            } else if (again) {
                one.at().fault("heading", "same-heading", WORDS.sameHeading(heading));
            }
        }
    }

    private void whole(List<TemplatePart> parts) {
        if (parts.isEmpty()) {
            if (fields.sound()) {
                fields.fault("parts", "incomplete", WORDS.noPart());
            }
            return;
        }
        Stream<String> chapters = Chapter.all(kind).stream().map(Chapter::code);
        Stream.concat(chapters, Stream.of(Template.ASSESSMENT))
                .filter(key -> Template.needed(kind, key))
                .filter(key -> parts.stream().noneMatch(part -> part.key().equals(key)))
                .forEach(key -> fields.fault("parts", "part-left-out", WORDS.leftOut(WORDS.heading(key), kind)));
    }

    private TemplateFigures figures() {
        Optional<FigureRule> rule = fields.chosen("rule", WORDS.label("rule"), FigureRule.values(), FigureRule::code);
        List<IndicatorId> named = new ArrayList<>();
        Stream.of(BETWEEN.split(fields.raw("indicators"), -1))
                .filter(written -> !written.isEmpty())
                .distinct()
                .forEach(written -> IndicatorId.find(written)
                        .filter(id -> committees.indicator(id).isPresent())
                        .ifPresentOrElse(
                                named::add,
                                () -> fields.fault(
                                        "indicators",
                                        "unknown-indicator",
                                        WORDS.unknownFigure(TextLimit.quoted(written)))));
        if (named.size() > TemplateFigures.MOST) {
            fields.fault("indicators", "too-many", WORDS.tooManyFigures(TemplateFigures.MOST));
        }
        boolean byName = rule.filter(FigureRule.NAMED::equals).isPresent();
        if (byName && !fields.has("indicators")) {
            fields.fault("indicators", "incomplete", WORDS.noFigures());
        }
        if (rule.isPresent() && !byName && fields.has("indicators")) {
            fields.fault("indicators", "indicators-without-use", WORDS.figuresWithoutRule());
        }
        return new TemplateFigures(rule.orElse(FigureRule.ATTENTION), byName ? named : List.of());
    }
}
