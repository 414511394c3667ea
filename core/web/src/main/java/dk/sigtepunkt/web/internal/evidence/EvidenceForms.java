package dk.sigtepunkt.web.internal.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.evidence.EvidenceWords;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.KeptEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
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

/** The forms in which findings are written, allowed to be told, published, corrected and withdrawn. */
final class EvidenceForms {
    private final LayoutFactory frames;
    private final EvidenceHistory evidence;
    private final ReadEvidence read;
    private final KeepEvidence keep;

    EvidenceForms(LayoutFactory frames, EvidenceHistory evidence, ReadEvidence read, KeepEvidence keep) {
        this.frames = frames;
        this.evidence = evidence;
        this.read = read;
        this.keep = keep;
    }

    PageResult begin(PageRequest visit, Reading reading) {
        return committee(visit, reading)
                .map(id -> shown(visit, beginning(visit, reading, id), 200, List.of(), FormView.Told.NOTHING))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("evidence.no-committee")));
    }

    PageResult begun(PageRequest visit, Reading reading) {
        return committee(visit, reading)
                .map(id -> answer(
                        keep.begin(id, visit::field, visit.actor()), visit, now -> beginning(visit, reading, id)))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("evidence.no-committee")));
    }

    private static Optional<CommitteeId> committee(PageRequest visit, Reading reading) {
        return CommitteeId.find(visit.segment("committee"))
                .filter(id -> reading.committees().committee(id).isPresent());
    }

    private static EvidenceSheet beginning(PageRequest visit, Reading reading, CommitteeId committee) {
        Map<String, String> before =
                EvidenceAsWritten.ofNothing(Optional.ofNullable(visit.query().get(EvidenceAddresses.AREA)));
        return EvidenceSheet.words(visit, reading, committee, Optional.empty(), before);
    }

    PageResult write(PageRequest visit, Reading reading) {
        return about(visit, one -> first(visit, writing(visit, reading, one)));
    }

    PageResult written(PageRequest visit, Reading reading) {
        return answer(
                keep.write(EvidencePage.number(visit), visit::field, visit.version(), visit.actor()),
                visit,
                now -> writing(visit, reading, now.orElseThrow()));
    }

    private static EvidenceSheet writing(PageRequest visit, Reading reading, KeptEvidence one) {
        return EvidenceSheet.words(
                visit, reading, one.committee(), Optional.of(one), EvidenceAsWritten.of(one.evidence()));
    }

    PageResult consent(PageRequest visit, Reading reading) {
        return about(visit, one -> first(visit, EvidenceSheet.consent(visit, one)));
    }

    PageResult consented(PageRequest visit, Reading reading) {
        return answer(
                keep.consent(EvidencePage.number(visit), visit::field, visit.version(), visit.actor()),
                visit,
                now -> EvidenceSheet.consent(visit, now.orElseThrow()));
    }

    PageResult publish(PageRequest visit, Reading reading) {
        return about(visit, one -> first(visit, EvidenceSheet.publication(visit, one)));
    }

    PageResult published(PageRequest visit, Reading reading) {
        return answer(
                keep.publish(EvidencePage.number(visit), visit.version(), visit.actor()),
                visit,
                now -> EvidenceSheet.publication(visit, now.orElseThrow()));
    }

    PageResult withdraw(PageRequest visit, Reading reading) {
        return about(visit, one -> first(visit, EvidenceSheet.withdrawal(visit, one)));
    }

    PageResult withdrawn(PageRequest visit, Reading reading) {
        return answer(
                keep.withdraw(EvidencePage.number(visit), visit::field, visit.version(), visit.actor()),
                visit,
                now -> EvidenceSheet.withdrawal(visit, now.orElseThrow()));
    }

    /** To whoever may write it; what is published is no secret to the others, and that it is not theirs is said. */
    private PageResult about(PageRequest visit, Function<KeptEvidence, PageResult> page) {
        int number = EvidencePage.number(visit);
        return read.find(number, visit.actor(), Optional.empty())
                .map(page)
                .orElseGet(() -> PageResult.notFound(
                        visit,
                        visit.say(evidence.book().find(number).isPresent() ? "evidence.not-own" : "evidence.unknown")));
    }

    private PageResult first(PageRequest visit, EvidenceSheet sheet) {
        return shown(visit, sheet, 200, List.of(), FormView.Told.NOTHING);
    }

    private PageResult shown(
            PageRequest visit, EvidenceSheet form, int status, List<WrittenFault> faults, FormView.Told told) {
        FormSheet sheet = form.asked().apply(faults);
        Link list = new Link(EvidenceAddresses.LIST, visit.say("evidence.title"));
        return new PageResult.Shown(
                status,
                "evidence/form",
                frames.plain(visit, form.title(), list),
                new FormView(
                        form.address(),
                        FormView.version(visit, status, form.version()),
                        new FormView.Told(sheet.faults(), told.clash(), told.theirs()),
                        sheet.sections(),
                        form.send(),
                        new Link(form.back(), visit.say("evidence.back"))));
    }

    /** @param again the form once more, with what was written in it, of the finding as it is now, when there is one */
    private PageResult answer(
            WriteResult<KeptEvidence> result,
            PageRequest visit,
            Function<Optional<KeptEvidence>, EvidenceSheet> again) {
        return result.fold(new FormAnswer<>(visit) {
            @Override
            public PageResult kept(KeptEvidence kept) {
                return PageResult.seeOther(EvidenceAddresses.of(kept.number()) + "?gemt=ja");
            }

            @Override
            public PageResult refused(List<WrittenFault> faults) {
                Optional<KeptEvidence> now = read.find(EvidencePage.number(visit), visit.actor(), Optional.empty());
                return shown(visit, again.apply(now), 422, faults, FormView.Told.NOTHING);
            }

            @Override
            public PageResult clash(KeptEvidence now, String sentence) {
                EvidenceWords words = EvidenceWords.in(visit.words().language());
                List<String> theirs = FormView.Told.theirs(
                        words::label,
                        List.of(
                                Map.entry("title", now.evidence().title()),
                                Map.entry("text", now.evidence().text())));
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
