package dk.sigtepunkt.web.internal.claims;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.claims.ClaimHistory;
import dk.sigtepunkt.domain.claims.ClaimWords;
import dk.sigtepunkt.domain.claims.KeepClaims;
import dk.sigtepunkt.domain.claims.KeptClaim;
import dk.sigtepunkt.domain.claims.ReadClaims;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
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

/** The forms in which claims are written, published, corrected and taken back. */
final class ClaimForms {
    private final LayoutFactory frames;
    private final ClaimHistory claims;
    private final ReadClaims read;
    private final KeepClaims keep;
    private final Findings findings;

    /** @param drafts those that whoever writes may see */
    record Findings(EvidenceHistory open, ReadEvidence drafts) {}

    ClaimForms(LayoutFactory frames, ClaimHistory claims, ReadClaims read, KeepClaims keep, Findings findings) {
        this.frames = frames;
        this.claims = claims;
        this.read = read;
        this.keep = keep;
        this.findings = findings;
    }

    PageResult begin(PageRequest visit, Reading reading) {
        return committee(visit, reading)
                .map(id -> first(visit, beginning(visit, reading, id)))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("claims.no-committee")));
    }

    PageResult begun(PageRequest visit, Reading reading) {
        return committee(visit, reading)
                .map(id -> answer(
                        keep.begin(id, visit::field, visit.actor()), visit, now -> beginning(visit, reading, id)))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("claims.no-committee")));
    }

    private static Optional<CommitteeId> committee(PageRequest visit, Reading reading) {
        return CommitteeId.find(visit.segment("committee"))
                .filter(id -> reading.committees().committee(id).isPresent());
    }

    private ClaimSheet beginning(PageRequest visit, Reading reading, CommitteeId committee) {
        Optional<String> action = Optional.ofNullable(visit.query().get(ClaimAddresses.ACTION));
        return ClaimSheet.words(
                visit, choices(committee, visit, reading), Optional.empty(), ClaimAsWritten.ofNothing(action));
    }

    private ClaimChoices choices(CommitteeId committee, PageRequest visit, Reading reading) {
        List<KeptEvidence> drafts = findings.drafts().drafts(visit.actor(), Optional.empty()).stream()
                .filter(one -> one.committee().equals(committee))
                .toList();
        return new ClaimChoices(committee, reading.committees(), findings.open().book(), drafts, visit.words());
    }

    PageResult write(PageRequest visit, Reading reading) {
        return about(visit, one -> first(visit, writing(visit, reading, one)));
    }

    PageResult written(PageRequest visit, Reading reading) {
        return answer(
                keep.write(ClaimPage.number(visit), visit::field, visit.version(), visit.actor()),
                visit,
                now -> writing(visit, reading, now.orElseThrow()));
    }

    private ClaimSheet writing(PageRequest visit, Reading reading, KeptClaim one) {
        return ClaimSheet.words(
                visit, choices(one.committee(), visit, reading), Optional.of(one), ClaimAsWritten.of(one.claim()));
    }

    PageResult publish(PageRequest visit, Reading reading) {
        return about(visit, one -> first(visit, ClaimSheet.publication(visit, one)));
    }

    PageResult published(PageRequest visit, Reading reading) {
        return answer(
                keep.publish(ClaimPage.number(visit), visit.version(), visit.actor()),
                visit,
                now -> ClaimSheet.publication(visit, now.orElseThrow()));
    }

    PageResult withdraw(PageRequest visit, Reading reading) {
        return about(visit, one -> first(visit, ClaimSheet.withdrawal(visit, one)));
    }

    PageResult withdrawn(PageRequest visit, Reading reading) {
        return answer(
                keep.withdraw(ClaimPage.number(visit), visit::field, visit.version(), visit.actor()),
                visit,
                now -> ClaimSheet.withdrawal(visit, now.orElseThrow()));
    }

    /** To whoever may write it; what is published is no secret to the others, and that it is not theirs is said. */
    private PageResult about(PageRequest visit, Function<KeptClaim, PageResult> page) {
        int number = ClaimPage.number(visit);
        return read.find(number, visit.actor(), Optional.empty())
                .map(page)
                .orElseGet(() -> PageResult.notFound(
                        visit,
                        visit.say(claims.book().find(number).isPresent() ? "claims.not-own" : "claims.unknown")));
    }

    private PageResult first(PageRequest visit, ClaimSheet sheet) {
        return shown(visit, sheet, 200, List.of(), FormView.Told.NOTHING);
    }

    private PageResult shown(
            PageRequest visit, ClaimSheet form, int status, List<WrittenFault> faults, FormView.Told told) {
        FormSheet sheet = form.asked().apply(faults);
        Link list = new Link(ClaimAddresses.LIST, visit.say("claims.title"));
        return new PageResult.Shown(
                status,
                "claims/form",
                frames.plain(visit, form.title(), list),
                new FormView(
                        form.address(),
                        FormView.version(visit, status, form.version()),
                        new FormView.Told(sheet.faults(), told.clash(), told.theirs()),
                        sheet.sections(),
                        form.send(),
                        new Link(form.back(), visit.say("claims.back"))));
    }

    /** @param again the form once more, with what was written in it, of the claim as it is now, when there is one */
    private PageResult answer(
            WriteResult<KeptClaim> result, PageRequest visit, Function<Optional<KeptClaim>, ClaimSheet> again) {
        return result.fold(new FormAnswer<>(visit) {
            @Override
            public PageResult kept(KeptClaim kept) {
                return PageResult.seeOther(ClaimAddresses.of(kept.number()) + "?gemt=ja");
            }

            @Override
            public PageResult refused(List<WrittenFault> faults) {
                Optional<KeptClaim> now = read.find(ClaimPage.number(visit), visit.actor(), Optional.empty());
                return shown(visit, again.apply(now), 422, faults, FormView.Told.NOTHING);
            }

            @Override
            public PageResult clash(KeptClaim now, String sentence) {
                List<String> theirs = FormView.Told.theirs(
                        ClaimWords.in(visit.words().language())::label,
                        ClaimAsWritten.of(now.claim()).entrySet().stream()
                                .filter(one -> !one.getValue().isEmpty())
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
