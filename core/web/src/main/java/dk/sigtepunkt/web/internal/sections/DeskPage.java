package dk.sigtepunkt.web.internal.sections;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.sections.KeptSection;
import dk.sigtepunkt.domain.sections.QuarterWords;
import dk.sigtepunkt.domain.sections.ReleasedText;
import dk.sigtepunkt.domain.sections.SectionDesk;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Prose;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a committee has written of a quarter, and can write: for its own people. An address without a quarter is about the one
 * that the product opens on.
 */
final class DeskPage implements Page {
    private final LayoutFactory frames;
    private final Strategies strategies;
    private final Reports reports;
    private final KeepSections keep;

    DeskPage(LayoutFactory frames, Strategies strategies, Reports reports, KeepSections keep) {
        this.frames = frames;
        this.strategies = strategies;
        this.reports = reports;
        this.keep = keep;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        Optional<CommitteeId> committee = SectionAddresses.committee(visit);
        Optional<Period> quarter = visit.segment("quarter").isEmpty()
                ? Optional.of(reports.defaultPeriod(reading))
                : SectionAddresses.quarter(visit);
        if (committee.isEmpty() || quarter.isEmpty()) {
            return PageResult.notFound(visit, visit.say("sections.unknown"));
        }
        return keep.desk(committee.get(), quarter.get(), visit.actor())
                .fold(
                        told -> shown(visit, told.desk()),
                        unknown -> PageResult.notFound(visit, unknown.sentence()),
                        forbidden -> PageResult.refused(visit, forbidden.why()));
    }

    private PageResult shown(PageRequest visit, SectionDesk desk) {
        CommitteeId id = desk.committee().id();
        String quarter = Danish.period(desk.quarter());
        List<Item> items = new ArrayList<>();
        desk.own().forEach(one -> items.add(item(visit, desk, one.part().heading(), one.section())));
        desk.areas().forEach(area -> items.add(item(visit, desk, area.area().title(), area.section())));
        return new PageResult.Shown(
                200,
                "sections/desk",
                frames.plain(
                        visit,
                        visit.say("sections.title", quarter),
                        new Link(
                                Links.NEWEST.committee(id),
                                desk.committee().content().name())),
                new View(
                        message(visit, desk.waits()),
                        visit.say(desk.waits() ? "sections.lead.with-report" : "sections.lead"),
                        desk.closed(),
                        items,
                        List.of(
                                new Link(Links.written(desk.quarter(), id), visit.say("sections.written", quarter)),
                                new Link(
                                        Links.report(desk.quarter()) + "#" + id,
                                        visit.say("sections.in-report", quarter))),
                        others(id, desk.quarter())));
    }

    private static String message(PageRequest visit, boolean waits) {
        if (visit.query().containsKey("tilbage")) {
            return visit.say("sections.back-taken");
        }
        if (visit.query().containsKey("frigivet")) {
            return visit.say(waits ? "sections.released.with-report" : "sections.released");
        }
        return visit.query().containsKey("gemt") ? visit.say("sections.kept") : "";
    }

    /** The quarters around it that are reported. */
    private List<Link> others(CommitteeId id, Period quarter) {
        return Stream.of(quarter.previous(), quarter.next())
                .filter(other -> strategies.reporting(other).isPresent())
                .map(other -> new Link(SectionAddresses.desk(id, other), Danish.period(other)))
                .toList();
    }

    private static Item item(PageRequest visit, SectionDesk desk, String title, KeptSection section) {
        List<ReleasedText> releases = section.releases();
        QuarterWords said = new QuarterWords(releases);
        List<SpokenText> texts = releases.stream()
                .map(text -> SpokenText.of(text, Optional.empty(), visit.words()))
                .toList();
        return new Item(
                section.ref().key().value().replace('.', '-'),
                title,
                section.draft()
                        .map(draft -> visit.say(
                                "sections.draft",
                                SpokenText.day(draft.by()),
                                SpokenText.role(draft.by(), visit.words())))
                        .orElse(""),
                section.draft().map(draft -> Prose.of(draft.text()).blocks()).orElse(List.of()),
                SpokenText.of(section.ref().key(), said, visit.words()),
                texts.isEmpty() || section.released().isEmpty() ? texts : texts.subList(0, texts.size() - 1),
                desk.closed().isEmpty() ? doings(visit, section) : List.of());
    }

    private static List<Link> doings(PageRequest visit, KeptSection section) {
        Where here = Where.in(section.ref().committee());
        List<Link> doings = new ArrayList<>();
        if (section.draft().isPresent() && visit.may(Permission.RELEASE_SECTIONS, here)) {
            doings.add(new Link(SectionAddresses.release(section.ref()), visit.say("sections.do.release")));
        }
        if (visit.may(Permission.WRITE_SECTIONS, here)) {
            String word = section.entries().isEmpty() ? "sections.do.write" : "sections.do.rewrite";
            doings.add(new Link(SectionAddresses.write(section.ref()), visit.say(word)));
        }
        if (section.released().isPresent() && visit.may(Permission.RELEASE_SECTIONS, here)) {
            doings.add(new Link(SectionAddresses.takeBack(section.ref()), visit.say("sections.do.back")));
        }
        return doings;
    }

    /**
     * One text.
     *
     * @param draft that there is one, when and in which role it was written; empty for none
     * @param blocks of the draft
     * @param released what everybody reads
     * @param earlier what everybody read before, oldest first
     */
    public record Item(
            String id,
            String title,
            String draft,
            List<Prose.Block> blocks,
            SpokenText released,
            List<SpokenText> earlier,
            List<Link> doings) {}

    /**
     * @param lead when what is released is read by everybody
     * @param reports where what is written here is read: the committee's own report, and the figures of the quarter
     * @param others the quarters around it
     */
    public record View(
            String message, String lead, String closed, List<Item> items, List<Link> reports, List<Link> others) {}
}
