package dk.sigtepunkt.web.internal.influence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.influence.AnswerHearings;
import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.domain.influence.HearingAnswer;
import dk.sigtepunkt.domain.influence.HearingRef;
import dk.sigtepunkt.domain.influence.InfluenceWords;
import dk.sigtepunkt.domain.influence.KeepInfluences;
import dk.sigtepunkt.domain.influence.KeptHearing;
import dk.sigtepunkt.domain.influence.QuartersInfluences;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form in which a committee answers what another one's change does to its areas. */
final class HearingForm {
    private final LayoutFactory frames;
    private final CrossInfluences crossing;
    private final AnswerHearings answers;

    HearingForm(LayoutFactory frames, CrossInfluences crossing, AnswerHearings answers) {
        this.frames = frames;
        this.crossing = crossing;
        this.answers = answers;
    }

    PageResult ask(PageRequest visit, Reading reading) {
        return ref(visit)
                .map(ref -> shown(visit, reading, ref, 200, List.of(), FormView.Told.NOTHING))
                .orElseGet(() -> unknown(visit));
    }

    PageResult answered(PageRequest visit, Reading reading) {
        return ref(visit).map(ref -> answered(visit, reading, ref)).orElseGet(() -> unknown(visit));
    }

    private PageResult answered(PageRequest visit, Reading reading, HearingRef ref) {
        return answers.answer(ref, visit::field, visit.version(), visit.actor()).fold(new FormAnswer<>(visit) {
            @Override
            public PageResult kept(KeptHearing kept) {
                return PageResult.seeOther(InfluenceAddresses.waiting(ref) + "&gemt=ja");
            }

            @Override
            public PageResult refused(List<WrittenFault> faults) {
                return shown(visit, reading, ref, 422, faults, FormView.Told.NOTHING);
            }

            @Override
            public PageResult clash(KeptHearing now, String sentence) {
                return shown(
                        visit,
                        reading,
                        ref,
                        409,
                        List.of(),
                        new FormView.Told(List.of(), sentence, theirs(now, visit)));
            }
        });
    }

    private static List<String> theirs(KeptHearing now, PageRequest visit) {
        return now.answer().stream()
                .map(one -> CrossingView.answer(one, visit))
                .map(one -> "%s: %s".formatted(one.head(), one.text()))
                .toList();
    }

    private static Optional<HearingRef> ref(PageRequest visit) {
        return QuarterPage.quarter(visit.segment("quarter"))
                .flatMap(quarter -> CommitteeId.find(visit.segment("committee"))
                        .map(committee -> new HearingRef(
                                quarter, visit.query().getOrDefault(InfluenceAddresses.CHANGE, ""), committee)));
    }

    private static PageResult unknown(PageRequest visit) {
        return PageResult.notFound(visit, visit.say("influence.crossing.unknown"));
    }

    private PageResult shown(
            PageRequest visit,
            Reading reading,
            HearingRef ref,
            int status,
            List<WrittenFault> faults,
            FormView.Told told) {
        QuartersInfluences found = crossing.of(reading, ref.quarter());
        return found.find(ref.change(), ref.committee())
                .map(touched -> shown(visit, reading, touched, change(found, ref), new As(status, faults, told)))
                .orElseGet(() -> unknown(visit));
    }

    /** How the form is shown. */
    private record As(int status, List<WrittenFault> faults, FormView.Told told) {}

    /** @param change what it is about, as a sentence */
    private PageResult shown(
            PageRequest visit, Reading reading, QuartersInfluences.Touched touched, String change, As as) {
        KeptHearing now = touched.hearing();
        HearingRef ref = now.ref();
        Map<String, String> before = Map.of(
                AnswerHearings.TEXT, now.answer().map(HearingAnswer::text).orElse(""));
        FormSheet sheet = new FormSheet(
                visit.reads() ? name -> before.getOrDefault(name, "") : visit::field,
                as.faults(),
                InfluenceWords.in(visit.words().language())::label);
        sheet.add(sheet.area(AnswerHearings.TEXT, KeepInfluences.LONGEST_REASON)
                        .hinted(visit.say("influence.answer.hint")))
                .section(change, reached(touched, visit, reading));
        Link back = new Link(InfluenceAddresses.waiting(ref), visit.say("influence.crossing.title"));
        return new PageResult.Shown(
                as.status(),
                "influence/form",
                frames.plain(
                        visit,
                        visit.say(
                                "influence.answer.title",
                                LinkLine.name(ref.committee(), reading.committees()),
                                Danish.period(ref.quarter())),
                        back),
                new FormView(
                        InfluenceAddresses.answer(ref),
                        FormView.version(visit, as.status(), Optional.of(now.version())),
                        new FormView.Told(
                                sheet.faults(), as.told().clash(), as.told().theirs()),
                        sheet.sections(),
                        visit.say("influence.answer.send"),
                        new Link(back.href(), visit.say("influence.back"))));
    }

    private static String change(QuartersInfluences found, HearingRef ref) {
        return found.changes().stream()
                .map(QuartersInfluences.Crossing::change)
                .filter(one -> one.key().equals(ref.change()))
                .findFirst()
                .map(one -> one.sentence())
                .orElse("");
    }

    /** {@code Trækker ned i Demens. Trækker ned i Civilsamfund.} */
    private static String reached(QuartersInfluences.Touched touched, PageRequest visit, Reading reading) {
        InfluenceWords words = InfluenceWords.in(visit.words().language());
        return touched.areas().stream()
                .map(area -> Danish.sentence("%s %s"
                        .formatted(
                                Danish.begun(words.touch(area.touch())),
                                reading.committees()
                                        .focusArea(area.reached().area())
                                        .map(known -> known.title())
                                        .orElse(area.reached().area().toString()))))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
