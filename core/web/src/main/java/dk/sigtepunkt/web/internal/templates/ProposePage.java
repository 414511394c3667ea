package dk.sigtepunkt.web.internal.templates;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.templates.KeepTemplates;
import dk.sigtepunkt.domain.templates.ReadTemplates;
import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.domain.templates.TemplateVersion;
import dk.sigtepunkt.domain.templates.TemplateWords;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.Optional;

/** The form in which a kind's next version is made from the newest one. */
final class ProposePage implements Page {
    private final LayoutFactory frames;
    private final ReadTemplates read;
    private final KeepTemplates keep;

    ProposePage(LayoutFactory frames, ReadTemplates read, KeepTemplates keep) {
        this.frames = frames;
        this.read = read;
        this.keep = keep;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        Optional<ReportKind> kind = TemplateAddresses.kind(visit);
        if (kind.isEmpty()) {
            return PageResult.notFound(visit, visit.say("templates.unknown"));
        }
        return visit.reads()
                ? page(visit, kind.get(), 200, FormView.Told.NOTHING, List.of())
                : keep.propose(kind.get(), visit::field, visit.version(), visit.actor())
                        .fold(new Answers(visit, kind.get()));
    }

    private PageResult page(
            PageRequest visit, ReportKind kind, int status, FormView.Told told, List<WrittenFault> faults) {
        TemplateWords words = TemplateWords.in(visit.words().language());
        List<TemplateVersion> all = read.all(kind, Optional.empty(), visit.actor());
        TemplateVersion base = all.get(all.size() - 1);
        FormSheet sheet = new ProposalForm(base.template(), visit).sheet(faults);
        Link back = new Link(TemplateAddresses.ALL, visit.say("templates.title"));
        return new PageResult.Shown(
                status,
                "templates/form",
                frames.plain(visit, visit.say("templates.propose.title", words.kind(kind)), back),
                new View(
                        visit.say("templates.propose.lead", words.version(base.ref())),
                        new FormView(
                                TemplateAddresses.propose(kind),
                                FormView.version(visit, status, Optional.of(read.version(kind))),
                                new FormView.Told(sheet.faults(), told.clash(), told.theirs()),
                                sheet.sections(),
                                visit.say("templates.propose.send"),
                                new Link(TemplateAddresses.ALL, visit.say("templates.back")))));
    }

    private final class Answers extends FormAnswer<TemplateVersion> {
        private final PageRequest visit;
        private final ReportKind kind;

        Answers(PageRequest visit, ReportKind kind) {
            super(visit);
            this.visit = visit;
            this.kind = kind;
        }

        @Override
        public PageResult kept(TemplateVersion version) {
            return PageResult.seeOther(
                    "%s?%s=ja".formatted(TemplateAddresses.of(version.ref()), TemplateAddresses.DONE));
        }

        @Override
        public PageResult refused(List<WrittenFault> faults) {
            return page(visit, kind, 422, FormView.Told.NOTHING, faults);
        }

        @Override
        public PageResult clash(TemplateVersion now, String sentence) {
            List<String> theirs =
                    now.template().parts().stream().map(TemplatePart::heading).toList();
            return page(visit, kind, 409, new FormView.Told(List.of(), sentence, theirs), List.of());
        }
    }

    public record View(String lead, FormView form) {}
}
