package dk.sigtepunkt.web.internal.sections;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.sections.KeptSection;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.text.Prose;
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

/** The page on which a draft is read once more and let out. */
final class ReleaseForm {
    private final LayoutFactory frames;
    private final KeepSections keep;

    ReleaseForm(LayoutFactory frames, KeepSections keep) {
        this.frames = frames;
        this.keep = keep;
    }

    PageResult shown(PageRequest visit, Reading reading) {
        return WriteForm.about(visit, ref -> page(visit, ref, 200, List.of()));
    }

    PageResult sent(PageRequest visit, Reading reading) {
        return WriteForm.about(
                visit, ref -> answer(keep.release(ref, visit::field, visit.version(), visit.actor()), visit, ref));
    }

    private PageResult answer(WriteResult<KeptSection> result, PageRequest visit, SectionRef ref) {
        return result.fold(new FormAnswer<>(visit) {
            @Override
            public PageResult kept(KeptSection section) {
                return PageResult.seeOther(SectionAddresses.desk(ref.committee(), ref.quarter()) + "?frigivet=ja");
            }

            @Override
            public PageResult refused(List<WrittenFault> faults) {
                return page(visit, ref, 422, faults);
            }

            @Override
            public PageResult clash(KeptSection now, String sentence) {
                return page(
                        visit, ref, 409, List.of(new WrittenFault("", "clash", visit.say("sections.release.clash"))));
            }
        });
    }

    private PageResult page(PageRequest visit, SectionRef ref, int status, List<WrittenFault> faults) {
        return OwnSection.of(keep, ref, visit, own -> {
            boolean corrects = keep.corrects(own.section());
            FormSheet sheet = new FormSheet(visit::field, faults, name -> visit.say("sections.reason.correct"));
            FormSheet asked = corrects
                    ? sheet.add(sheet.area(KeepSections.REASON, KeepSections.LONGEST_OF_AREA)
                            .required()
                            .hinted(visit.say("sections.reason.hint")))
                    : sheet;
            return new PageResult.Shown(
                    status,
                    "sections/release",
                    frames.plain(visit, visit.say("sections.release.title", own.title()), own.committee(), own.desk()),
                    new View(
                            new FormView(
                                    SectionAddresses.release(ref),
                                    Integer.toString(own.section().version()),
                                    new FormView.Told(asked.faults(), "", List.of()),
                                    asked.sections(),
                                    visit.say("sections.release.send"),
                                    new Link(own.desk().href(), visit.say("sections.back"))),
                            own.section()
                                    .draft()
                                    .map(draft -> Prose.of(draft.text()).blocks())
                                    .orElse(List.of()),
                            own.released()));
        });
    }

    /**
     * @param form with why it takes the place of what stands, where that is asked for
     * @param draft none when there is nothing to release
     * @param released what everybody reads now
     */
    public record View(FormView form, List<Prose.Block> draft, SpokenText released) {}
}
