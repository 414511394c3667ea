package dk.sigtepunkt.web.internal.sections;

import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.sections.KeptSection;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.text.Prose;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;

/** The page on which a draft is read once more and let out. */
final class ReleaseForm extends DecidingForm {
    ReleaseForm(LayoutFactory frames, KeepSections keep) {
        super(frames, keep);
    }

    @Override
    WriteResult<KeptSection> write(SectionRef ref, PageRequest visit) {
        return keep.release(ref, visit::field, visit.version(), visit.actor());
    }

    @Override
    String done() {
        return "frigivet=ja";
    }

    @Override
    String clash(PageRequest visit) {
        return visit.say("sections.release.clash");
    }

    @Override
    PageResult page(PageRequest visit, SectionRef ref, int status, List<WrittenFault> faults) {
        return OwnSection.of(keep, ref, visit, own -> {
            FormSheet sheet = sheet(visit, faults, "sections.reason.correct");
            return new PageResult.Shown(
                    status,
                    "sections/release",
                    frames.plain(visit, visit.say("sections.release.title", own.title()), own.committee(), own.desk()),
                    new View(
                            visit.say(own.waits() ? "sections.release.lead.with-report" : "sections.release.lead"),
                            form(
                                    SectionAddresses.release(ref),
                                    own,
                                    keep.corrects(own.section()) ? asked(sheet, visit) : sheet,
                                    "sections.release.send",
                                    visit,
                                    status),
                            own.section()
                                    .draft()
                                    .map(draft -> Prose.of(draft.text()).blocks())
                                    .orElse(List.of()),
                            own.released()));
        });
    }

    /**
     * @param lead what comes of it
     * @param form with why it takes the place of what stands, where that is asked for
     * @param draft none when there is nothing to release
     * @param released what was released
     */
    public record View(String lead, FormView form, List<Prose.Block> draft, SpokenText released) {}
}
