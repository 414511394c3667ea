package dk.sigtepunkt.web.internal.breadth;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.breadth.BreadthSettings;
import dk.sigtepunkt.domain.breadth.CountedOccasion;
import dk.sigtepunkt.domain.breadth.KeepTurnouts;
import dk.sigtepunkt.domain.breadth.ReadTurnouts;
import dk.sigtepunkt.domain.breadth.TurnoutWords;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The forms in which people are counted, and in which that is corrected and taken back. */
final class TurnoutForms {
    private final LayoutFactory frames;
    private final ReadTurnouts read;
    private final KeepTurnouts keep;
    private final BreadthSettings settings;

    TurnoutForms(LayoutFactory frames, ReadTurnouts read, KeepTurnouts keep, BreadthSettings settings) {
        this.frames = frames;
        this.read = read;
        this.keep = keep;
        this.settings = settings;
    }

    PageResult begin(PageRequest visit, Reading reading) {
        return committee(visit, reading)
                .map(id -> shown(visit, beginning(visit, reading, id), 200, List.of(), FormView.Told.NOTHING))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("breadth.no-committee")));
    }

    PageResult begun(PageRequest visit, Reading reading) {
        return committee(visit, reading)
                .map(id -> answer(
                        keep.record(id, visit::field, visit.actor()), visit, now -> beginning(visit, reading, id)))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("breadth.no-committee")));
    }

    private static Optional<CommitteeId> committee(PageRequest visit, Reading reading) {
        return CommitteeId.find(visit.segment("committee"))
                .filter(id -> reading.committees().committee(id).isPresent());
    }

    PageResult correct(PageRequest visit, Reading reading) {
        return about(
                visit, one -> shown(visit, correction(visit, reading, one), 200, List.of(), FormView.Told.NOTHING));
    }

    PageResult corrected(PageRequest visit, Reading reading) {
        return answer(
                keep.correct(BreadthAddresses.number(visit), visit::field, visit.version(), visit.actor()),
                visit,
                now -> correction(visit, reading, now.orElseThrow()));
    }

    PageResult takeBack(PageRequest visit, Reading reading) {
        return about(
                visit, one -> shown(visit, withdrawal(visit, reading, one), 200, List.of(), FormView.Told.NOTHING));
    }

    PageResult takenBack(PageRequest visit, Reading reading) {
        return answer(
                keep.takeBack(BreadthAddresses.number(visit), visit::field, visit.version(), visit.actor()),
                visit,
                now -> withdrawal(visit, reading, now.orElseThrow()));
    }

    private PageResult about(PageRequest visit, Function<CountedOccasion, PageResult> page) {
        return read.find(BreadthAddresses.number(visit), visit.actor(), Optional.empty())
                .map(page)
                .orElseGet(() -> PageResult.notFound(visit, visit.say("breadth.unknown")));
    }

    /** @param asked the fields, with what is wrong with them */
    private record Asked(
            String address,
            String title,
            Optional<CountedOccasion> about,
            Function<List<WrittenFault>, FormSheet> asked) {}

    private Asked beginning(PageRequest visit, Reading reading, CommitteeId committee) {
        String area = visit.query().getOrDefault(BreadthAddresses.AREA, "");
        TurnoutSheet sheet =
                new TurnoutSheet(visit, committee, reading.committees(), settings.places(), Map.of("area", area));
        return new Asked(
                BreadthAddresses.begin(committee),
                visit.say("breadth.form.begin"),
                Optional.empty(),
                faults -> sheet.counted(faults, false));
    }

    private Asked correction(PageRequest visit, Reading reading, CountedOccasion one) {
        TurnoutSheet sheet = sheet(visit, reading, one);
        return new Asked(
                BreadthAddresses.of(one.number()) + BreadthAddresses.CORRECT,
                visit.say("breadth.form.correct", one.last().occasion().title()),
                Optional.of(one),
                faults -> sheet.counted(faults, true));
    }

    private Asked withdrawal(PageRequest visit, Reading reading, CountedOccasion one) {
        TurnoutSheet sheet = sheet(visit, reading, one);
        return new Asked(
                BreadthAddresses.of(one.number()) + BreadthAddresses.TAKE_BACK,
                visit.say("breadth.form.back", one.last().occasion().title()),
                Optional.of(one),
                sheet::reason);
    }

    private TurnoutSheet sheet(PageRequest visit, Reading reading, CountedOccasion one) {
        List<String> places = TurnoutSheet.places(settings.places(), Optional.of(one));
        return new TurnoutSheet(visit, one.committee(), reading.committees(), places, TurnoutAsWritten.of(one, places));
    }

    private PageResult shown(PageRequest visit, Asked form, int status, List<WrittenFault> faults, FormView.Told told) {
        FormSheet sheet = form.asked().apply(faults);
        String back = form.about().map(one -> BreadthAddresses.of(one.number())).orElse(BreadthAddresses.LIST);
        return new PageResult.Shown(
                status,
                "breadth/form",
                frames.plain(visit, form.title(), new Link(BreadthAddresses.LIST, visit.say("breadth.title"))),
                new FormView(
                        form.address(),
                        FormView.version(visit, status, form.about().map(CountedOccasion::version)),
                        new FormView.Told(sheet.faults(), told.clash(), told.theirs()),
                        sheet.sections(),
                        visit.say("breadth.form.send"),
                        new Link(back, visit.say("breadth.form.leave"))));
    }

    /** @param again the form once more, with what was written in it, of the occasion as it is now, when there is one */
    private PageResult answer(
            WriteResult<CountedOccasion> result, PageRequest visit, Function<Optional<CountedOccasion>, Asked> again) {
        return result.fold(new FormAnswer<>(visit) {
            @Override
            public PageResult kept(CountedOccasion kept) {
                return PageResult.seeOther(BreadthAddresses.of(kept.number()) + "?gemt=ja");
            }

            @Override
            public PageResult refused(List<WrittenFault> faults) {
                Optional<CountedOccasion> now =
                        read.find(BreadthAddresses.number(visit), visit.actor(), Optional.empty());
                return shown(visit, again.apply(now), 422, faults, FormView.Told.NOTHING);
            }

            @Override
            public PageResult clash(CountedOccasion now, String sentence) {
                List<String> theirs = FormView.Told.theirs(
                        TurnoutWords.in(visit.words().language())::label,
                        TurnoutAsWritten.of(now, TurnoutSheet.places(settings.places(), Optional.of(now)))
                                .entrySet()
                                .stream()
                                .sorted(Map.Entry.comparingByKey())
                                .toList());
                return shown(
                        visit,
                        again.apply(Optional.of(now)),
                        409,
                        List.of(),
                        new FormView.Told(List.of(), sentence, theirs));
            }
        });
    }
}
