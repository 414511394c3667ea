package dk.sigtepunkt.web.internal.dialogue;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.dialogue.DialogueWords;
import dk.sigtepunkt.domain.dialogue.Discussion;
import dk.sigtepunkt.domain.dialogue.KeepDialogue;
import dk.sigtepunkt.domain.dialogue.Minute;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The forms in which a discussion is written down and corrected. */
final class DialogueForms {
    private final LayoutFactory frames;
    private final Strategies strategies;
    private final DialogueHistory dialogue;
    private final KeepDialogue keep;
    private final Clock clock;

    DialogueForms(Strategies strategies, DialogueHistory dialogue, KeepDialogue keep, Clock clock) {
        this.frames = new LayoutFactory(strategies);
        this.strategies = strategies;
        this.dialogue = dialogue;
        this.keep = keep;
        this.clock = clock;
    }

    PageResult record(PageRequest visit, Reading reading) {
        return shown(visit, reading, 200, Optional.empty(), List.of(), FormView.Told.NOTHING);
    }

    PageResult recorded(PageRequest visit, Reading reading) {
        return answer(keep.record(visit::field, visit.actor()), visit, reading, Optional.empty());
    }

    PageResult correct(PageRequest visit, Reading reading) {
        return about(visit, one -> shown(visit, reading, 200, Optional.of(one), List.of(), FormView.Told.NOTHING));
    }

    PageResult corrected(PageRequest visit, Reading reading) {
        return about(
                visit,
                one -> answer(
                        keep.correct(one.number(), visit::field, visit.version(), visit.actor()),
                        visit,
                        reading,
                        Optional.of(one)));
    }

    private PageResult about(PageRequest visit, Function<Discussion, PageResult> page) {
        return dialogue.book()
                .find(DiscussionPage.number(visit))
                .map(page)
                .orElseGet(() -> PageResult.notFound(visit, visit.say("dialogue.unknown")));
    }

    private FormSheet asked(FormSheet sheet, PageRequest visit, Reading reading, boolean corrected) {
        sheet.add(sheet.text("body", KeepDialogue.LONGEST_NAME)
                        .required()
                        .hinted(visit.say(
                                "dialogue.form.body.hint",
                                String.join(", ", strategies.current().bodies()))))
                .add(sheet.day("on").required())
                .add(sheet.choice("quarter", quarters()).required());
        if (!corrected) {
            sheet.add(sheet.choice("committee", committees(reading)).hinted(visit.say("dialogue.form.committee.hint")));
        }
        sheet.add(sheet.choice("item", items(reading)).hinted(visit.say("dialogue.form.item.hint")))
                .add(sheet.area("text", TextLimit.LONGEST).required().hinted(visit.say("dialogue.form.text.hint")))
                .add(sheet.area("outcome", TextLimit.LONGEST))
                .add(sheet.number("question").hinted(visit.say("dialogue.form.question.hint")))
                .add(sheet.choice("action", actions(reading)));
        return corrected ? sheet.add(sheet.area("reason", TextLimit.LONGEST).required()) : sheet;
    }

    /** Those that have begun, newest first. */
    private List<Choice> quarters() {
        LocalDate today = LocalDate.now(clock.withZone(Danish.ZONE));
        return strategies.reported().stream()
                .filter(quarter -> !quarter.start().isAfter(today))
                .sorted(Comparator.reverseOrder())
                .map(quarter -> new Choice(quarter.code(), Danish.period(quarter)))
                .toList();
    }

    private static List<Choice> committees(Reading reading) {
        return reading.committees().committees().stream()
                .map(known -> new Choice(known.id().value(), known.content().name()))
                .toList();
    }

    private static List<Choice> items(Reading reading) {
        return reading.committees().committees().stream()
                .flatMap(DialogueForms::items)
                .toList();
    }

    private static Stream<Choice> items(KnownCommittee known) {
        String name = known.content().name();
        return Stream.concat(
                known.content().focusAreas().stream()
                        .map(area -> new Choice(area.ref().toString(), "%s (%s)".formatted(area.title(), name))),
                known.content().indicators().stream()
                        .map(indicator ->
                                new Choice(indicator.id().toString(), "%s (%s)".formatted(indicator.name(), name))));
    }

    private static List<Choice> actions(Reading reading) {
        return reading.committees().committees().stream()
                .flatMap(known -> known.content().actions().stream()
                        .map(action -> new Choice(
                                action.ref().toString(),
                                "%s (%s)"
                                        .formatted(
                                                ActionWords.in(Danish.LOCALE).named(action),
                                                known.content().name()))))
                .toList();
    }

    private PageResult shown(
            PageRequest visit,
            Reading reading,
            int status,
            Optional<Discussion> about,
            List<WrittenFault> faults,
            FormView.Told told) {
        FormSheet fresh = new FormSheet(
                name -> written(name, visit, about),
                faults,
                DialogueWords.in(visit.words().language())::label);
        FormSheet sheet = asked(fresh, visit, reading, about.isPresent()).section("", "");
        String one = about.map(kept -> DialogueAddresses.of(kept.number())).orElse(DialogueAddresses.LIST);
        String title = about.map(kept -> visit.say("dialogue.correct.title", kept.number()))
                .orElseGet(() -> visit.say("dialogue.record.title"));
        return new PageResult.Shown(
                status,
                "dialogue/form",
                frames.plain(visit, title, new Link(DialogueAddresses.LIST, visit.say("dialogue.title"))),
                new FormView(
                        about.isPresent() ? one + "/ret" : DialogueAddresses.RECORD,
                        FormView.version(visit, status, about.map(Discussion::version)),
                        new FormView.Told(sheet.faults(), told.clash(), told.theirs()),
                        sheet.sections(),
                        visit.say("dialogue.send"),
                        new Link(one, visit.say("dialogue.back"))));
    }

    /** Before anything is sent, what stands is there to be corrected, and what a new one is about as asked for. */
    private static String written(String name, PageRequest visit, Optional<Discussion> about) {
        if (!visit.reads()) {
            return visit.field(name);
        }
        return about.map(one -> standing(name, one.last())).orElseGet(() -> {
            String item = visit.query().getOrDefault(DialogueAddresses.ITEM, "");
            return switch (name) {
                case "item" -> item;
                case "committee" -> item.replaceFirst("[/.].*", "");
                case "quarter" -> visit.query().getOrDefault(DialogueAddresses.QUARTER, "");
                default -> "";
            };
        });
    }

    private static String standing(String name, Minute last) {
        return switch (name) {
            case "body" -> last.meeting().body();
            case "on" -> last.meeting().on().toString();
            case "quarter" -> last.matter().quarter().code();
            case "item" -> last.matter().item().map(DialogueForms::code).orElse("");
            case "text" -> last.said();
            case "outcome" -> last.result().text();
            case "question" ->
                last.result().question().isPresent()
                        ? Integer.toString(last.result().question().getAsInt())
                        : "";
            case "action" -> last.result().action().map(ItemRef::toString).orElse("");
            default -> "";
        };
    }

    private static String code(ItemRef item) {
        return item.kind() == ItemKind.INDICATOR
                ? new IndicatorId(item.committee(), item.key()).toString()
                : item.toString();
    }

    private PageResult answer(
            WriteResult<Discussion> result, PageRequest visit, Reading reading, Optional<Discussion> about) {
        return result.fold(new FormAnswer<>(visit) {
            @Override
            public PageResult kept(Discussion discussion) {
                return PageResult.seeOther(DialogueAddresses.of(discussion.number()) + "?gemt=ja");
            }

            @Override
            public PageResult refused(List<WrittenFault> faults) {
                return shown(visit, reading, 422, about, faults, FormView.Told.NOTHING);
            }

            @Override
            public PageResult clash(Discussion now, String sentence) {
                DialogueWords words = DialogueWords.in(visit.words().language());
                List<String> theirs = FormView.Told.theirs(
                        words::label,
                        List.of(
                                Map.entry("text", now.last().said()),
                                Map.entry("outcome", now.last().result().text())));
                return shown(
                        visit,
                        reading,
                        409,
                        Optional.of(now),
                        List.of(),
                        new FormView.Told(List.of(), sentence, theirs));
            }
        });
    }
}
