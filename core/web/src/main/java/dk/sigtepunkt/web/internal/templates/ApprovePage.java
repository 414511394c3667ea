package dk.sigtepunkt.web.internal.templates;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.templates.KeepTemplates;
import dk.sigtepunkt.domain.templates.ReadTemplates;
import dk.sigtepunkt.domain.templates.TemplateVersion;
import dk.sigtepunkt.domain.templates.TemplateWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form in which it is written down that a body approved a version. */
final class ApprovePage implements Page {
    private static final int EARLIER = 4;
    private static final int QUARTERS = 13;

    private final LayoutFactory frames;
    private final Strategies strategies;
    private final ReadTemplates read;
    private final KeepTemplates keep;
    private final Clock clock;

    ApprovePage(LayoutFactory frames, Strategies strategies, ReadTemplates read, KeepTemplates keep, Clock clock) {
        this.frames = frames;
        this.strategies = strategies;
        this.read = read;
        this.keep = keep;
        this.clock = clock;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        Optional<TemplateVersion> version =
                TemplateAddresses.ref(visit).flatMap(ref -> read.one(ref, Optional.empty(), visit.actor()));
        if (version.isEmpty()) {
            return PageResult.notFound(visit, visit.say("templates.unknown"));
        }
        return visit.reads()
                ? page(visit, version.get(), 200, FormView.Told.NOTHING, List.of())
                : keep.approve(version.get().ref(), visit::field, visit.version(), visit.actor())
                        .fold(new Answers(visit, version.get()));
    }

    private PageResult page(
            PageRequest visit, TemplateVersion version, int status, FormView.Told told, List<WrittenFault> faults) {
        TemplateWords words = TemplateWords.in(visit.words().language());
        FormSheet sheet = new FormSheet(name -> visit.reads() ? "" : visit.field(name), faults, words::label);
        List<Choice> quarters = quarters();
        sheet.add(sheet.day("meeting").required())
                .add(sheet.text("body", KeepTemplates.LONGEST_BODY).required().hinted(visit.say("templates.body.hint")))
                .add(sheet.area("decided", TextLimit.LONGEST).required().hinted(visit.say("templates.decided.hint")))
                .add((quarters.isEmpty() ? sheet.text("from", EARLIER + EARLIER) : sheet.choice("from", quarters))
                        .required()
                        .hinted(visit.say("templates.from.hint")))
                .section("", "");
        Link one = new Link(
                TemplateAddresses.of(version.ref()),
                visit.say("templates.one", words.kind(version.ref().kind()), words.version(version.ref())));
        return new PageResult.Shown(
                status,
                "templates/form",
                frames.plain(visit, visit.say("templates.approve.title", words.version(version.ref())), one),
                new ProposePage.View(
                        visit.say("templates.approve.lead"),
                        new FormView(
                                TemplateAddresses.approve(version.ref()),
                                FormView.version(
                                        visit,
                                        status,
                                        Optional.of(read.version(version.ref().kind()))),
                                new FormView.Told(sheet.faults(), told.clash(), told.theirs()),
                                sheet.sections(),
                                visit.say("templates.approve.send"),
                                new Link(one.href(), visit.say("templates.back.one")))));
    }

    /** Those around today that are reported. */
    private List<Choice> quarters() {
        Period first = Danish.quarter(clock.instant());
        for (int back = 0; back < EARLIER; back++) {
            first = first.previous();
        }
        return Stream.iterate(first, Period::next)
                .limit(QUARTERS)
                .filter(quarter -> strategies.reporting(quarter).isPresent())
                .map(quarter -> new Choice(quarter.code(), Danish.period(quarter)))
                .toList();
    }

    private final class Answers extends FormAnswer<TemplateVersion> {
        private final PageRequest visit;
        private final TemplateVersion version;

        Answers(PageRequest visit, TemplateVersion version) {
            super(visit);
            this.visit = visit;
            this.version = version;
        }

        @Override
        public PageResult kept(TemplateVersion approved) {
            return PageResult.seeOther(
                    "%s?%s=ja".formatted(TemplateAddresses.of(approved.ref()), TemplateAddresses.DONE));
        }

        @Override
        public PageResult refused(List<WrittenFault> faults) {
            return page(visit, version, 422, FormView.Told.NOTHING, faults);
        }

        @Override
        public PageResult clash(TemplateVersion now, String sentence) {
            String standing = TemplateWords.in(visit.words().language()).standing(now);
            return page(visit, version, 409, new FormView.Told(List.of(), sentence, List.of(standing)), List.of());
        }
    }
}
