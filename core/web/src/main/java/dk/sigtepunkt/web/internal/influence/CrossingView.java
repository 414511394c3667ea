package dk.sigtepunkt.web.internal.influence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.influence.HearingAnswer;
import dk.sigtepunkt.domain.influence.InfluenceWords;
import dk.sigtepunkt.domain.influence.KeptHearing;
import dk.sigtepunkt.domain.influence.QuartersInfluences;
import dk.sigtepunkt.domain.influence.Reached;
import dk.sigtepunkt.domain.influence.Way;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.beside.WrittenBeside;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a quarter's changes reach across committees, for a page of its own and for the report.
 *
 * @param former what was answered to changes that do not stand any more
 */
public record CrossingView(List<Change> changes, List<Former> former) {
    /** @param sentence what changed, as the report says it */
    public record Change(Link area, String committee, String sentence, List<Touched> touched) {}

    /**
     * @param absent that the committee is not in service; empty when it is
     * @param href where whoever looks may answer for it; empty where that one may not
     */
    public record Touched(String committee, String absent, List<Area> areas, Answer answer, String href) {}

    /**
     * @param touch what the change does to it, before its name
     * @param ways over which influences it is reached, one for each that says something else
     */
    public record Area(String touch, Link area, List<String> ways) {}

    /** @param head who answered when; empty while nobody did */
    public record Answer(String head, String text) {
        public boolean given() {
            return !head.isEmpty();
        }
    }

    public record Former(String committee, String change, Answer answer) {}

    public boolean isEmpty() {
        return changes.isEmpty() && former.isEmpty();
    }

    /**
     * @param reading of the quarter
     * @param books all that is kept
     */
    public static CrossingView of(
            WrittenBeside beside,
            WrittenBeside.Books books,
            Period quarter,
            PageRequest visit,
            Reading reading,
            Links links) {
        return of(beside.crossing().of(reading.whole(), quarter, books.influences()), visit, reading, links);
    }

    /** @param reading whose committees are those of the quarter */
    public static CrossingView of(QuartersInfluences quarter, PageRequest visit, Reading reading, Links links) {
        CatalogueSnapshot committees = reading.committees();
        return new CrossingView(
                quarter.changes().stream()
                        .map(one -> change(one, visit, committees, links))
                        .toList(),
                quarter.former().stream()
                        .map(one -> former(one, visit, committees))
                        .toList());
    }

    private static Change change(
            QuartersInfluences.Crossing one, PageRequest visit, CatalogueSnapshot committees, Links links) {
        return new Change(
                new ItemTitles(committees, links, visit.words())
                        .area(one.change().area()),
                LinkLine.name(one.change().area().committee(), committees),
                one.change().sentence(),
                one.touched().stream()
                        .map(touched -> touched(touched, visit, committees, links))
                        .toList());
    }

    private static Touched touched(
            QuartersInfluences.Touched one, PageRequest visit, CatalogueSnapshot committees, Links links) {
        CommitteeId id = one.committee();
        boolean active = committees.committee(id).filter(KnownCommittee::active).isPresent();
        boolean answers = active && links.day().isEmpty() && visit.may(Permission.DECIDE_INFLUENCES, Where.in(id));
        String name = LinkLine.name(id, committees);
        return new Touched(
                name,
                active ? "" : visit.say("influence.crossing.absent", name),
                one.areas().stream()
                        .map(area -> area(area, committees, links, visit.words()))
                        .toList(),
                one.answer().map(answer -> answer(answer, visit)).orElse(new Answer("", "")),
                answers ? InfluenceAddresses.answer(one.hearing().ref()) : "");
    }

    private static Area area(
            QuartersInfluences.TouchedArea one, CatalogueSnapshot committees, Links links, Words words) {
        ItemTitles titles = new ItemTitles(committees, links, words);
        Reached reached = one.reached();
        return new Area(
                Danish.begun(InfluenceWords.in(words.language()).touch(one.touch())),
                titles.area(reached.area()),
                reached.ways().stream().map(way -> way(way, titles, words)).toList());
    }

    /** {@code Kultur → Civilsamfund → Demens (styrker svagt): begrundelsen}. */
    static String way(Way way, ItemTitles titles, Words words) {
        InfluenceWords said = InfluenceWords.in(words.language());
        String areas =
                way.areas().stream().map(area -> titles.area(area).text()).collect(Collectors.joining(" \u2192 "));
        String reasons = way.links().stream()
                .flatMap(link -> link.said().stream().limit(1))
                .map(one -> Danish.sentence(one.reason()))
                .collect(Collectors.joining(" "));
        return words.say("influence.way", areas, said.sign(way.sign()), said.strength(way.strength()), reasons);
    }

    static Answer answer(HearingAnswer answer, PageRequest visit) {
        return new Answer(
                LinkStory.head(answer.by(), visit),
                answer.text().isEmpty()
                        ? InfluenceWords.in(visit.words().language()).noted()
                        : answer.text());
    }

    private static Former former(KeptHearing one, PageRequest visit, CatalogueSnapshot committees) {
        Optional<HearingAnswer> last = one.answer();
        return new Former(
                LinkLine.name(one.ref().committee(), committees),
                last.map(HearingAnswer::change).orElse(""),
                last.map(answer -> answer(answer, visit)).orElse(new Answer("", "")));
    }
}
