package dk.sigtepunkt.web.internal.sections;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.sections.KeptSection;
import dk.sigtepunkt.domain.sections.SectionRef;
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
import java.util.Optional;

/** A page on which somebody decides what becomes of the committee's own words about something, and says why where that is asked. */
abstract class DecidingForm {
    final LayoutFactory frames;
    final KeepSections keep;

    DecidingForm(LayoutFactory frames, KeepSections keep) {
        this.frames = frames;
        this.keep = keep;
    }

    /** Does it. */
    abstract WriteResult<KeptSection> write(SectionRef ref, PageRequest visit);

    /** What the desk is told when it is done. */
    abstract String done();

    /** That somebody else wrote meanwhile. */
    abstract String clash(PageRequest visit);

    abstract PageResult page(PageRequest visit, SectionRef ref, int status, List<WrittenFault> faults);

    PageResult shown(PageRequest visit, Reading reading) {
        return WriteForm.about(visit, ref -> page(visit, ref, 200, List.of()));
    }

    PageResult sent(PageRequest visit, Reading reading) {
        return WriteForm.about(visit, ref -> answer(write(ref, visit), visit, ref));
    }

    private PageResult answer(WriteResult<KeptSection> result, PageRequest visit, SectionRef ref) {
        return result.fold(new FormAnswer<>(visit) {
            @Override
            public PageResult kept(KeptSection section) {
                return PageResult.seeOther(SectionAddresses.desk(ref.committee(), ref.quarter()) + "?" + done());
            }

            @Override
            public PageResult refused(List<WrittenFault> faults) {
                return page(visit, ref, 422, faults);
            }

            @Override
            public PageResult clash(KeptSection now, String sentence) {
                return page(visit, ref, 409, List.of(new WrittenFault("", "clash", DecidingForm.this.clash(visit))));
            }
        });
    }

    /** @param reason what the reason is called */
    static FormSheet sheet(PageRequest visit, List<WrittenFault> faults, String reason) {
        return new FormSheet(visit::field, faults, name -> visit.say(reason));
    }

    static FormSheet asked(FormSheet sheet, PageRequest visit) {
        return sheet.add(sheet.area(KeepSections.REASON, KeepSections.LONGEST_OF_AREA)
                .required()
                .hinted(visit.say("sections.reason.hint")));
    }

    /**
     * @param send what the button says
     * @param status of the answer
     */
    static FormView form(String address, OwnSection own, FormSheet sheet, String send, PageRequest visit, int status) {
        return new FormView(
                address,
                FormView.version(visit, status, Optional.of(own.section().version())),
                new FormView.Told(sheet.faults(), "", List.of()),
                sheet.sections(),
                visit.say(send),
                new Link(own.desk().href(), visit.say("sections.back")));
    }
}
