package dk.sigtepunkt.web.internal.sections;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.sections.KeptSection;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.text.Prose;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
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
        return WriteForm.about(visit, ref -> page(visit, ref, 200, ""));
    }

    PageResult sent(PageRequest visit, Reading reading) {
        return WriteForm.about(visit, ref -> answer(keep.release(ref, visit.version(), visit.actor()), visit, ref));
    }

    private PageResult answer(WriteResult<KeptSection> result, PageRequest visit, SectionRef ref) {
        return result.fold(new FormAnswer<>(visit) {
            @Override
            public PageResult kept(KeptSection section) {
                return PageResult.seeOther(SectionAddresses.desk(ref.committee(), ref.quarter()) + "?frigivet=ja");
            }

            @Override
            public PageResult refused(List<WrittenFault> faults) {
                return page(visit, ref, 422, faults.get(0).sentence());
            }

            @Override
            public PageResult clash(KeptSection now, String sentence) {
                return page(visit, ref, 409, visit.say("sections.release.clash"));
            }
        });
    }

    private PageResult page(PageRequest visit, SectionRef ref, int status, String fault) {
        return OwnSection.of(
                keep,
                ref,
                visit,
                own -> new PageResult.Shown(
                        status,
                        "sections/release",
                        frames.plain(
                                visit, visit.say("sections.release.title", own.title()), own.committee(), own.desk()),
                        new View(
                                SectionAddresses.release(ref),
                                Integer.toString(own.section().version()),
                                fault,
                                own.section()
                                        .draft()
                                        .map(draft -> Prose.of(draft.text()).blocks())
                                        .orElse(List.of()),
                                own.released(),
                                new Link(own.desk().href(), visit.say("sections.back")))));
    }

    /**
     * @param version of what is read on the page, sent back with it
     * @param fault why it was not released; empty for nothing
     * @param draft none when there is nothing to release
     * @param released what everybody reads now
     */
    public record View(
            String address, String version, String fault, List<Prose.Block> draft, SpokenText released, Link back) {}
}
