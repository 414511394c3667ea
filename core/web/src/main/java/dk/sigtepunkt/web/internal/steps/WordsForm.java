package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.contracts.committee.Felt;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.steps.ActionAsWritten;
import dk.sigtepunkt.domain.tags.TagWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFields;
import dk.sigtepunkt.web.internal.form.FormField;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.Map;
import java.util.function.UnaryOperator;

/** All that is said of an action besides its steps, worded anew. */
final class WordsForm {
    static final int TITLE = 200;

    private static final int YEARS = 3;

    private WordsForm() {}

    /** With what stands now. */
    static ActionForms.Form standing(PageRequest visit, Reading reading, KeptAction action) {
        Map<String, String> now = ActionAsWritten.of(action.newest().text(), reading.committees());
        return form(visit, reading, action, name -> now.getOrDefault(name, ""));
    }

    /** With what was written in it. */
    static ActionForms.Form written(PageRequest visit, Reading reading, KeptAction action) {
        return form(visit, reading, action, visit::field);
    }

    private static ActionForms.Form form(
            PageRequest visit, Reading reading, KeptAction action, UnaryOperator<String> written) {
        return new ActionForms.Form(
                visit.say("steps.words.title", action.last().title()),
                StepAddresses.of(StepAddresses.WORDS, action.item()),
                visit.say("steps.words.send"),
                new Link(StepAddresses.of(action.item()), visit.say("steps.back")),
                action.last().title(),
                faults -> {
                    FormSheet sheet = new FormSheet(written, faults, ActionAsWritten::label);
                    asked(sheet, choices(visit, reading), action.item().committee(), visit);
                    sheet.add(sheet.area("why", TextLimit.LONGEST).required());
                    return sheet.section(visit.say("steps.words.why"), "");
                });
    }

    static ActionChoices choices(PageRequest visit, Reading reading) {
        return new ActionChoices(
                reading.committees(), ActionWords.in(visit.words().language()));
    }

    static void asked(FormSheet sheet, ActionChoices choices, CommitteeId committee, PageRequest visit) {
        sheet.add(sheet.choice("area", choices.ownAreas(committee)).required());
        sheet.add(sheet.text("title", TITLE).required());
        sheet.add(sheet.area("description", TextLimit.LONGEST).required());
        sheet.add(sheet.text("owner", TITLE).required().hinted(visit.say("steps.words.owner.hint")));
        sheet.add(sheet.text("unit", TITLE));
        sheet.add(sheet.day("start").required());
        sheet.add(sheet.day("end").required());
        sheet.section(visit.say("steps.words.what"), "");
        sheet.add(sheet.choice("municipality", choices.parts())).group("");
        for (int at = 0; at <= rows(sheet, "partners", "name", "part"); at++) {
            String one = "partners.%d.".formatted(at);
            add(sheet, sheet.choice(one + "kind", choices.partners()));
            add(sheet, sheet.text(one + "name", TITLE), sheet.text(one + "part", TextLimit.LONGEST));
            sheet.group(visit.say("steps.words.partner", at + 1));
        }
        sheet.section(visit.say("steps.words.who"), visit.say("steps.words.who.lead"));
        felt(sheet, choices, visit);
        for (int at = 0; at <= rows(sheet, "milestones", "title", "due"); at++) {
            String one = "milestones.%d.".formatted(at);
            add(sheet, sheet.text(one + "title", TITLE), sheet.day(one + "due"));
            sheet.group(visit.say("steps.words.milestone", at + 1));
        }
        sheet.section(visit.say("steps.words.milestones"), visit.say("steps.words.more"));
        effects(sheet, choices, committee, visit);
        for (int at = 0; at <= rows(sheet, "also", "area", "reason"); at++) {
            String one = "also.%d.".formatted(at);
            add(sheet, sheet.choice(one + "area", choices.areas()), sheet.text(one + "reason", TextLimit.LONGEST));
            sheet.group(visit.say("steps.words.area", at + 1));
        }
        sheet.section(visit.say("steps.words.also"), visit.say("steps.words.more"));
        tags(sheet, visit);
    }

    /** Each has a place of its own. */
    private static void tags(FormSheet sheet, PageRequest visit) {
        TagWords words = TagWords.in(visit.words().language());
        BottomLine[] lines = BottomLine.values();
        for (int at = 0; at < lines.length; at++) {
            sheet.add(sheet.check("bottomLines." + at, new FormField.Choice(lines[at].code(), words.name(lines[at]))));
        }
        sheet.group(visit.say("steps.words.bottom-lines"));
        for (GlobalGoal goal : GlobalGoal.ALL) {
            sheet.add(
                    sheet.check("sdg." + (goal.number() - 1), new FormField.Choice(goal.code(), words.numbered(goal))));
        }
        sheet.group(visit.say("steps.words.goals"));
        sheet.section(visit.say("steps.words.tags"), visit.say("steps.words.tags.lead"));
    }

    /** One of several of a kind can be left out; what is begun must be told whole. */
    private static void add(FormSheet sheet, FormField... fields) {
        for (FormField field : fields) {
            sheet.add(field.inItsCase());
        }
    }

    /** Those in which something is written; one more is shown empty. */
    private static int rows(FormSheet sheet, String list, String... names) {
        int used = sheet.groups(list, WrittenFields.LOOKED_THROUGH, names);
        // What there is no room for stands there too: it is told, and not dropped.
        return used < WrittenFields.MOST_GROUPS ? used : used - 1;
    }

    /** One line for each audience, whichever places of the list they came in. */
    private static void felt(FormSheet sheet, ActionChoices choices, PageRequest visit) {
        sheet.add(sheet.text("place", TITLE));
        Felt.Audience[] audiences = Felt.Audience.values();
        for (int at = 0; at < audiences.length; at++) {
            String one = "felt.%d.".formatted(at);
            String by = Danish.begun(choices.words().audience(audiences[at]));
            sheet.hidden(one + "by", audiences[at].code());
            sheet.add(sheet.called(by, sheet.area(one + "how", TextLimit.LONGEST)));
        }
        sheet.section(visit.say("steps.words.felt"), visit.say("steps.words.felt.lead"));
    }

    /** The fields of later years say which one they are of. */
    private static FormField numbered(FormSheet sheet, int year, FormField field) {
        return year == 0 ? field : sheet.called("%s (%d)".formatted(field.label(), year + 1), field);
    }

    private static void effects(FormSheet sheet, ActionChoices choices, CommitteeId committee, PageRequest visit) {
        for (int at = 0;
                at <= rows(sheet, "effects", "indicator", "lag", "reason", "years.0.year", "years.0.change");
                at++) {
            String one = "effects.%d.".formatted(at);
            String named = sheet.text(one + "indicator", TITLE).input().value();
            add(
                    sheet,
                    sheet.choice(one + "indicator", choices.indicators(committee, named)),
                    sheet.number(one + "lag"));
            int years = Math.max(YEARS, sheet.groups(one + "years", WrittenFields.LOOKED_THROUGH, "year", "change"));
            for (int year = 0; year < years; year++) {
                String inYear = "%syears.%d.".formatted(one, year);
                add(sheet, numbered(sheet, year, sheet.number(inYear + "year")));
                add(sheet, numbered(sheet, year, sheet.number(inYear + "change")));
            }
            add(sheet, sheet.text(one + "reason", TextLimit.LONGEST));
            sheet.group(visit.say("steps.words.effect", at + 1));
        }
        sheet.section(visit.say("steps.words.effects"), visit.say("steps.words.effects.lead"));
    }
}
