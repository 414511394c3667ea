package dk.sigtepunkt.web.internal.sections;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.sections.KeptSection;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.sections.SectionWords;
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
import java.util.function.Function;

/** The form in which a draft is written, looked at and kept. */
final class WriteForm {
    /** By which the form says that the text is only to be looked at. */
    private static final String LOOK = "vis";

    private final LayoutFactory frames;
    private final KeepSections keep;
    private final WorkTime time;

    WriteForm(LayoutFactory frames, KeepSections keep, WorkTime time) {
        this.frames = frames;
        this.keep = keep;
        this.time = time;
    }

    PageResult shown(PageRequest visit, Reading reading) {
        return about(
                visit,
                ref -> OwnSection.of(
                        keep,
                        ref,
                        visit,
                        own -> page(visit, own, 200, own.section(), FormView.Told.NOTHING, List.of())));
    }

    PageResult sent(PageRequest visit, Reading reading) {
        return about(visit, ref -> {
            boolean looks = !visit.field(LOOK).isEmpty();
            WriteResult<KeptSection> result = looks
                    ? keep.preview(ref, visit::field, visit.actor())
                    : keep.write(ref, visit::field, visit.version(), visit.actor());
            return result.fold(new Answers(visit, ref, looks));
        });
    }

    static PageResult about(PageRequest visit, Function<SectionRef, PageResult> page) {
        return SectionAddresses.ref(visit)
                .map(page)
                .orElseGet(() -> PageResult.notFound(visit, visit.say("sections.unknown")));
    }

    private PageResult page(
            PageRequest visit,
            OwnSection own,
            int status,
            KeptSection seen,
            FormView.Told told,
            List<WrittenFault> faults) {
        SectionRef ref = own.section().ref();
        SectionWords words = SectionWords.in(visit.words().language());
        FormSheet sheet = new FormSheet(
                name -> visit.reads() ? own.section().text() : visit.field(name),
                faults,
                name -> words.label(ref.key()));
        sheet.add(sheet.area(KeepSections.TEXT, KeepSections.longest(ref.key()))
                        .required()
                        .hinted(hint(visit, own)))
                .opened(time.opened(), visit.field(WorkTime.FIELD))
                .section("", "");
        boolean looks = !visit.reads() && faults.isEmpty() && told.clash().isEmpty();
        CommitteeId committee = ref.committee();
        return new PageResult.Shown(
                status,
                "sections/write",
                frames.plain(visit, own.title(), own.committee(), own.desk()),
                new View(
                        new FormView(
                                SectionAddresses.write(ref),
                                // What was looked at stays what it was, however long the text is written on.
                                visit.reads() || !told.clash().isEmpty()
                                        ? Integer.toString(seen.version())
                                        : visit.field("version"),
                                new FormView.Told(sheet.faults(), told.clash(), told.theirs()),
                                sheet.sections(),
                                visit.say("sections.send"),
                                new Link(SectionAddresses.desk(committee, ref.quarter()), visit.say("sections.back"))),
                        looks ? Prose.of(visit.field(KeepSections.TEXT)).blocks() : List.of(),
                        own.released()));
    }

    private static String hint(PageRequest visit, OwnSection own) {
        String usual = visit.say(
                "sections.text.hint", KeepSections.longest(own.section().ref().key()));
        return own.guide().isEmpty() ? usual : own.guide() + " " + usual;
    }

    private final class Answers extends FormAnswer<KeptSection> {
        private final PageRequest visit;
        private final SectionRef ref;
        private final boolean looks;

        Answers(PageRequest visit, SectionRef ref, boolean looks) {
            super(visit);
            this.visit = visit;
            this.ref = ref;
            this.looks = looks;
        }

        @Override
        public PageResult kept(KeptSection section) {
            return looks
                    ? again(200, section, FormView.Told.NOTHING, List.of())
                    : PageResult.seeOther(SectionAddresses.desk(ref.committee(), ref.quarter()) + "?gemt=ja");
        }

        @Override
        public PageResult refused(List<WrittenFault> faults) {
            return again(422, KeptSection.empty(ref), FormView.Told.NOTHING, faults);
        }

        @Override
        public PageResult clash(KeptSection now, String sentence) {
            return again(409, now, new FormView.Told(List.of(), sentence, List.of(now.text())), List.of());
        }

        private PageResult again(int status, KeptSection seen, FormView.Told told, List<WrittenFault> faults) {
            return OwnSection.of(keep, ref, visit, own -> page(visit, own, status, seen, told, faults));
        }
    }

    /**
     * @param look the text as it will be read; none before it is asked for
     * @param released what everybody reads now
     */
    public record View(FormView form, List<Prose.Block> look, SpokenText released) {}
}
