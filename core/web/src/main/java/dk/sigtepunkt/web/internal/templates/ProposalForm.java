package dk.sigtepunkt.web.internal.templates;

import dk.sigtepunkt.domain.templates.Chapter;
import dk.sigtepunkt.domain.templates.FigureRule;
import dk.sigtepunkt.domain.templates.KeepTemplates;
import dk.sigtepunkt.domain.templates.Template;
import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.domain.templates.TemplateWords;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.domain.written.WrittenFields;
import dk.sigtepunkt.web.internal.form.FormField;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a kind's next version, each with what stands in the present one. */
final class ProposalForm {
    private static final String YES = "yes";
    private static final int BETWEEN = 10;
    private static final int NEW_SECTIONS = 2;
    private static final int LONGEST_PLACE = 4;

    private final Template base;
    private final PageRequest visit;
    private final TemplateWords words;
    /** What stands in a form that is opened. */
    private final Map<String, String> standing;

    ProposalForm(Template base, PageRequest visit) {
        this.base = base;
        this.visit = visit;
        this.words = TemplateWords.in(visit.words().language());
        this.standing = standing();
    }

    private Map<String, String> standing() {
        Map<String, String> values = new HashMap<>();
        List<TemplatePart> all = new ArrayList<>(base.parts());
        Chapter.all(base.kind()).stream()
                .filter(chapter -> !base.has(chapter))
                .map(chapter -> new TemplatePart(chapter.code(), words.heading(chapter.code()), "", false))
                .forEach(all::add);
        for (int at = 0; at < all.size(); at++) {
            TemplatePart part = all.get(at);
            String name = "parts.%d.".formatted(at);
            values.put(name + (part.section() ? "section" : "chapter"), part.key());
            values.put(name + "heading", part.heading());
            values.put(name + "guide", part.guide());
            values.put(name + "place", Integer.toString(BETWEEN * (at + 1)));
            values.put(name + "required", part.required() ? YES : "");
            values.put(name + "out", base.part(part.key()).isEmpty() ? YES : "");
        }
        values.put("rule", base.figures().rule().code());
        values.put(
                "indicators",
                String.join(
                        "\n",
                        base.figures().named().stream().map(Object::toString).toList()));
        return values;
    }

    private String written(String field) {
        return visit.reads() ? standing.getOrDefault(field, "") : visit.field(field);
    }

    FormSheet sheet(List<WrittenFault> faults) {
        FormSheet sheet = new FormSheet(this::written, faults, words::label);
        sheet.add(sheet.area("note", TextLimit.LONGEST).required().hinted(visit.say("templates.note.hint")));
        sheet.section("", "");
        int known = sheet.groups("parts", WrittenFields.MOST_GROUPS, "section", "chapter");
        int used = sheet.groups("parts", WrittenFields.MOST_GROUPS, "section", "chapter", "heading", "guide", "place");
        int rows = Math.min(WrittenFields.MOST_GROUPS, Math.max(used, known + NEW_SECTIONS));
        for (int at = 0; at < rows; at++) {
            row(sheet, "parts.%d.".formatted(at));
        }
        sheet.section(visit.say("templates.parts"), visit.say("templates.parts.lead"));
        if (Chapter.KEY_FIGURES.of(base.kind())) {
            figures(sheet);
        }
        return sheet;
    }

    private void row(FormSheet sheet, String name) {
        String chapter = written(name + "chapter");
        String section = written(name + "section");
        String key = chapter.isEmpty() ? section : chapter;
        if (!key.isEmpty()) {
            sheet.hidden(name + (chapter.isEmpty() ? "section" : "chapter"), key);
        }
        FormField heading = sheet.text(name + "heading", KeepTemplates.LONGEST_HEADING);
        sheet.add(key.isEmpty() ? heading.inItsCase() : heading.required());
        boolean guided =
                Chapter.find(chapter).map(one -> one.guided(base.kind())).orElse(true);
        if (guided || !written(name + "guide").isEmpty()) {
            sheet.add(sheet.area(name + "guide", KeepTemplates.LONGEST_GUIDE));
        }
        sheet.add(sheet.text(name + "place", LONGEST_PLACE));
        boolean needed = Template.needed(base.kind(), key);
        if (chapter.isEmpty() && !needed) {
            sheet.add(sheet.check(name + "required", new Choice(YES, words.label("required"))));
        }
        if (chapter.isEmpty() && needed) {
            sheet.hidden(name + "required", YES);
        }
        if (!key.isEmpty() && !needed) {
            sheet.add(sheet.check(name + "out", new Choice(YES, words.label("out"))));
        }
        sheet.group(legend(key, chapter.isEmpty()));
    }

    private String legend(String key, boolean section) {
        if (key.isEmpty()) {
            return visit.say("templates.row.new");
        }
        String heading = base.part(key).map(TemplatePart::heading).orElseGet(() -> words.heading(key));
        return visit.say(section ? "templates.row.section" : "templates.row.chapter", heading);
    }

    private void figures(FormSheet sheet) {
        sheet.add(sheet.radio(
                        "rule",
                        Arrays.stream(FigureRule.values())
                                .map(rule -> new Choice(rule.code(), words.rule(rule)))
                                .toList()))
                .add(sheet.area("indicators", TextLimit.LONGEST).hinted(visit.say("templates.indicators.hint")));
        sheet.section(visit.say("templates.figures"), visit.say("templates.figures.lead"));
    }
}
