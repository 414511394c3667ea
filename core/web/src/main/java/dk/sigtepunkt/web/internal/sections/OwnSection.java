package dk.sigtepunkt.web.internal.sections;

import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.sections.KeptSection;
import dk.sigtepunkt.domain.sections.QuarterWords;
import dk.sigtepunkt.domain.sections.SectionDesk;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.Optional;
import java.util.function.Function;

/**
 * A section on a page of its own people.
 *
 * @param title what it is called, with its quarter
 * @param guide what the report's template tells whoever writes it; empty for nothing
 * @param committee the committee's page
 * @param desk where all of the quarter is
 * @param waits whether what is released is read by everybody with the report only
 * @param released what was released
 */
record OwnSection(
        KeptSection section,
        String title,
        String guide,
        Link committee,
        Link desk,
        boolean waits,
        SpokenText released) {
    private record Name(String heading, String guide) {}

    /** The page of it, for who may read the committee's drafts. */
    static PageResult of(KeepSections keep, SectionRef ref, PageRequest visit, Function<OwnSection, PageResult> page) {
        return keep.desk(ref.committee(), ref.quarter(), visit.actor())
                .fold(
                        told -> of(told.desk(), ref, visit)
                                .map(page)
                                .orElseGet(() -> PageResult.notFound(visit, visit.say("sections.unknown"))),
                        unknown -> PageResult.notFound(visit, unknown.sentence()),
                        forbidden -> PageResult.refused(visit, forbidden.why()));
    }

    private static Optional<OwnSection> of(SectionDesk desk, SectionRef ref, PageRequest visit) {
        Optional<OwnSection> own = desk.own().stream()
                .filter(one -> one.section().ref().equals(ref))
                .findFirst()
                .map(one -> of(
                        desk,
                        one.section(),
                        new Name(one.part().heading(), one.part().guide()),
                        visit));
        return own.or(() -> desk.areas().stream()
                .filter(area -> area.section().ref().equals(ref))
                .findFirst()
                .map(area -> of(desk, area.section(), new Name(area.area().title(), area.guide()), visit)));
    }

    private static OwnSection of(SectionDesk desk, KeptSection section, Name name, PageRequest visit) {
        String quarter = Danish.period(desk.quarter());
        return new OwnSection(
                section,
                visit.say("sections.one", name.heading(), quarter),
                name.guide(),
                new Link(
                        Links.NEWEST.committee(desk.committee().id()),
                        desk.committee().content().name()),
                new Link(
                        SectionAddresses.desk(desk.committee().id(), desk.quarter()),
                        visit.say("sections.title", quarter)),
                desk.waits(),
                SpokenText.of(section.ref().key(), new QuarterWords(section.releases()), visit.words()));
    }
}
