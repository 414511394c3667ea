package dk.sigtepunkt.web.internal.breadth;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.breadth.AgeGroup;
import dk.sigtepunkt.domain.breadth.Arranger;
import dk.sigtepunkt.domain.breadth.CountedOccasion;
import dk.sigtepunkt.domain.breadth.KeepTurnouts;
import dk.sigtepunkt.domain.breadth.TurnoutWords;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked when people are counted.
 *
 * @param places where they can live
 * @param before what stands in the fields before anything is sent
 */
record TurnoutSheet(
        PageRequest visit,
        CommitteeId committee,
        CatalogueSnapshot committees,
        List<String> places,
        Map<String, String> before) {

    static String people(int place) {
        return "places.%d.people".formatted(place);
    }

    /** Those that are set up, and those that it was counted by so far. */
    static List<String> places(List<String> settings, Optional<CountedOccasion> about) {
        return Stream.concat(
                        settings.stream(),
                        about.stream().flatMap(one -> one.last().turnout().places().keySet().stream()))
                .distinct()
                .toList();
    }

    FormSheet fresh(List<WrittenFault> faults) {
        return new FormSheet(
                name -> visit.reads() ? before.getOrDefault(name, "") : visit.field(name),
                faults,
                TurnoutWords.in(visit.words().language())::label);
    }

    /** All that is counted. */
    FormSheet counted(List<WrittenFault> faults, boolean corrected) {
        Words words = visit.words();
        FormSheet sheet = fresh(faults);
        sheet.add(sheet.choice("area", areas()).required())
                .add(sheet.day("on").required())
                .add(sheet.text("title", KeepTurnouts.LONGEST_TITLE)
                        .required()
                        .hinted(words.say("breadth.form.title.hint")))
                .add(sheet.choice("arranger", arrangers()).required())
                .section(words.say("breadth.form.occasion"), "");
        sheet.add(sheet.number("participants").required())
                .add(sheet.number("again").required().hinted(words.say("breadth.form.again.hint")))
                .add(sheet.number("firstTimers").hinted(words.say("breadth.form.first.hint")))
                .section(words.say("breadth.form.people"), "");
        Arrays.stream(AgeGroup.values()).forEach(group -> sheet.add(sheet.number(group.code())));
        sheet.section(words.say("breadth.form.ages"), words.say("breadth.form.ages.lead"));
        for (int at = 0; at < places.size(); at++) {
            sheet.hidden("places.%d.place".formatted(at), places.get(at))
                    .add(sheet.called(places.get(at), sheet.number(people(at))));
        }
        if (!places.isEmpty()) {
            sheet.section(words.say("breadth.form.places"), words.say("breadth.form.ages.lead"));
        }
        return corrected
                ? sheet.add(sheet.area("reason", TextLimit.LONGEST).required())
                        .section(words.say("breadth.form.why"), "")
                : sheet;
    }

    /** Why it is taken back. */
    FormSheet reason(List<WrittenFault> faults) {
        FormSheet sheet = fresh(faults);
        return sheet.add(sheet.area("reason", TextLimit.LONGEST).required())
                .section("", visit.say("breadth.back.lead"));
    }

    private List<Choice> areas() {
        return committees
                .committee(committee)
                .map(known -> known.content().focusAreas().stream()
                        .map(area -> new Choice(area.ref().toString(), area.title()))
                        .toList())
                .orElse(List.of());
    }

    private List<Choice> arrangers() {
        TurnoutWords said = TurnoutWords.in(visit.words().language());
        return Arrays.stream(Arranger.values())
                .map(one -> new Choice(one.code(), said.arranger(one)))
                .toList();
    }
}
