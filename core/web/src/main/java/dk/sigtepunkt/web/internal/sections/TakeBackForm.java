package dk.sigtepunkt.web.internal.sections;

import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.sections.KeptSection;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;

/** The page on which what was released is taken back, with the reason that everybody reads. */
final class TakeBackForm extends DecidingForm {
    TakeBackForm(LayoutFactory frames, KeepSections keep) {
        super(frames, keep);
    }

    @Override
    WriteResult<KeptSection> write(SectionRef ref, PageRequest visit) {
        return keep.takeBack(ref, visit::field, visit.version(), visit.actor());
    }

    @Override
    String done() {
        return "tilbage=ja";
    }

    @Override
    String clash(PageRequest visit) {
        return visit.say("sections.taken.clash");
    }

    @Override
    PageResult page(PageRequest visit, SectionRef ref, int status, List<WrittenFault> faults) {
        return OwnSection.of(keep, ref, visit, own -> {
            FormSheet asked = asked(sheet(visit, faults, "sections.reason.back"), visit);
            return new PageResult.Shown(
                    status,
                    "sections/take-back",
                    frames.plain(visit, visit.say("sections.taken.title", own.title()), own.committee(), own.desk()),
                    new View(
                            form(SectionAddresses.takeBack(ref), own, asked, "sections.taken.send", visit, status),
                            own.section().released().isPresent(),
                            own.released()));
        });
    }

    /**
     * @param stands whether there is anything to take back
     * @param released what everybody reads now
     */
    public record View(FormView form, boolean stands, SpokenText released) {}
}
