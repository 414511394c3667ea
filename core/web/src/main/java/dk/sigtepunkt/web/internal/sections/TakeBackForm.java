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

/** The page on which what was released is taken back, with the reason that everybody reads. */
final class TakeBackForm {
    private final LayoutFactory frames;
    private final KeepSections keep;

    TakeBackForm(LayoutFactory frames, KeepSections keep) {
        this.frames = frames;
        this.keep = keep;
    }

    PageResult shown(PageRequest visit, Reading reading) {
        return WriteForm.about(visit, ref -> page(visit, ref, 200, List.of()));
    }

    PageResult sent(PageRequest visit, Reading reading) {
        return WriteForm.about(
                visit, ref -> answer(keep.takeBack(ref, visit::field, visit.version(), visit.actor()), visit, ref));
    }

    private PageResult answer(WriteResult<KeptSection> result, PageRequest visit, SectionRef ref) {
        return result.fold(new FormAnswer<>(visit) {
            @Override
            public PageResult kept(KeptSection section) {
                return PageResult.seeOther(SectionAddresses.desk(ref.committee(), ref.quarter()) + "?tilbage=ja");
            }

            @Override
            public PageResult refused(List<WrittenFault> faults) {
                return page(visit, ref, 422, faults);
            }

            @Override
            public PageResult clash(KeptSection now, String sentence) {
                return page(visit, ref, 409, List.of(new WrittenFault("", "clash", visit.say("sections.taken.clash"))));
            }
        });
    }

    private PageResult page(PageRequest visit, SectionRef ref, int status, List<WrittenFault> faults) {
        return OwnSection.of(keep, ref, visit, own -> {
            FormSheet sheet = new FormSheet(visit::field, faults, name -> visit.say("sections.reason.back"));
            FormSheet asked = sheet.add(sheet.area(KeepSections.REASON, KeepSections.LONGEST_OF_AREA)
                    .required()
                    .hinted(visit.say("sections.reason.hint")));
            boolean stands = own.section().released().isPresent();
            return new PageResult.Shown(
                    status,
                    "sections/take-back",
                    frames.plain(visit, visit.say("sections.taken.title", own.title()), own.committee(), own.desk()),
                    new View(
                            new FormView(
                                    SectionAddresses.takeBack(ref),
                                    Integer.toString(own.section().version()),
                                    new FormView.Told(asked.faults(), "", List.of()),
                                    asked.sections(),
                                    visit.say("sections.taken.send"),
                                    new Link(own.desk().href(), visit.say("sections.back"))),
                            stands,
                            own.released()));
        });
    }

    /**
     * @param stands whether there is anything to take back
     * @param released what everybody reads now
     */
    public record View(FormView form, boolean stands, SpokenText released) {}
}
