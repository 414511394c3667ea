package dk.sigtepunkt.web.internal.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.influence.AreaHeirs;
import dk.sigtepunkt.domain.influence.AreaPair;
import dk.sigtepunkt.domain.influence.InfluenceBook;
import dk.sigtepunkt.domain.influence.InfluenceHistory;
import dk.sigtepunkt.domain.influence.InfluenceNet;
import dk.sigtepunkt.domain.influence.KeptWord;
import dk.sigtepunkt.domain.influence.NetLink;
import dk.sigtepunkt.domain.influence.ReadInfluences;
import dk.sigtepunkt.domain.influence.Voice;
import dk.sigtepunkt.domain.influence.WordRef;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One influence: what each committee says of it, how it came to that, and what one can do about it. */
public final class LinkPage implements Page {
    private final LayoutFactory frames;
    private final InfluenceHistory influences;
    private final ReadInfluences read;

    LinkPage(LayoutFactory frames, InfluenceHistory influences, ReadInfluences read) {
        this.frames = frames;
        this.influences = influences;
        this.read = read;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return InfluenceAddresses.pair(visit)
                .flatMap(pair -> view(visit, reading, pair))
                .<PageResult>map(view -> new PageResult.Shown(
                        200,
                        "influence/one",
                        frames.dated(
                                visit,
                                view.title(),
                                new Link(
                                        frames.carried(visit).page(InfluenceAddresses.NET),
                                        visit.say("influence.title"))),
                        view))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("influence.unknown")));
    }

    /**
     * Empty where nobody said anything of it, or only in drafts that whoever looks may not read. Of areas that others carry on it
     * is the page of those, with the drafts that were written of the former ones.
     */
    private Optional<View> view(PageRequest visit, Reading reading, AreaPair asked) {
        CatalogueSnapshot committees = reading.committees();
        AreaHeirs heirs = AreaHeirs.in(committees);
        InfluenceBook book = influences.known(reading.known()).following(heirs);
        Links links = frames.carried(visit);
        AreaPair pair = heirs.now(asked);
        Optional<NetLink> link = InfluenceNet.of(committees, book).find(pair);
        List<KeptWord> own = links.day().isEmpty()
                ? Stream.of(asked, pair)
                        .distinct()
                        .flatMap(one -> own(one, visit).stream())
                        .toList()
                : List.of();
        boolean told = link.isPresent() || !book.of(pair).isEmpty();
        if (!told && own.stream().allMatch(word -> word.draft().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new View(
                title(pair, committees, links, visit),
                link.map(one -> LinkLine.of(one, committees, links, visit.words())).stream()
                        .toList(),
                own.stream()
                        .flatMap(word -> word.draft().stream().map(draft -> draft(word, draft, committees, visit)))
                        .toList(),
                links.day().isEmpty() ? doings(pair, link, visit, committees) : List.of(),
                book.of(pair).stream()
                        .map(word -> LinkStory.of(word, committees, visit))
                        .toList(),
                visit.query().containsKey("gemt") ? visit.say("influence.kept") : ""));
    }

    static String title(AreaPair pair, CatalogueSnapshot committees, Links links, PageRequest visit) {
        ItemTitles titles = new ItemTitles(committees, links, visit.words());
        return visit.say(
                "influence.one.title",
                titles.area(pair.from()).text(),
                titles.area(pair.to()).text());
    }

    private List<KeptWord> own(AreaPair pair, PageRequest visit) {
        return pair.committees().stream()
                .flatMap(id -> read.word(new WordRef(pair, id), visit.actor()).stream())
                .toList();
    }

    private static Draft draft(KeptWord word, Influence draft, CatalogueSnapshot committees, PageRequest visit) {
        return new Draft(
                visit.say("influence.draft", LinkLine.name(word.ref().committee(), committees)),
                LinkLine.says(draft, visit.words()),
                draft.reason(),
                draft.about());
    }

    private List<Link> doings(AreaPair pair, Optional<NetLink> link, PageRequest visit, CatalogueSnapshot committees) {
        List<Link> doings = new ArrayList<>();
        for (CommitteeId id : pair.committees()) {
            boolean active =
                    committees.committee(id).filter(KnownCommittee::active).isPresent();
            if (active) {
                doings(new WordRef(pair, id), link, visit, LinkLine.name(id, committees), doings);
            }
        }
        return doings;
    }

    private void doings(WordRef ref, Optional<NetLink> link, PageRequest visit, String committee, List<Link> doings) {
        Where here = Where.in(ref.committee());
        boolean whole = link.flatMap(NetLink::broken).isEmpty();
        if (visit.may(Permission.DECIDE_INFLUENCES, here)) {
            boolean draft =
                    read.word(ref, visit.actor()).flatMap(KeptWord::draft).isPresent();
            if (draft && whole) {
                doings.add(to(ref, InfluenceAddresses.RELEASE, "influence.do.release", committee, visit));
            }
            if (whole && link.filter(one -> waits(one, ref.committee())).isPresent()) {
                doings.add(to(ref, InfluenceAddresses.AGREE, "influence.do.agree", committee, visit));
                doings.add(to(ref, InfluenceAddresses.DECLINE, "influence.do.decline", committee, visit));
            }
        }
        if (visit.may(Permission.KEEP_INFLUENCES, here) && whole) {
            doings.add(to(ref, InfluenceAddresses.WRITE, "influence.do.write", committee, visit));
        }
        if (visit.may(Permission.DECIDE_INFLUENCES, here)
                && link.flatMap(one -> one.voice(ref.committee())).isPresent()) {
            doings.add(to(ref, InfluenceAddresses.WITHDRAW, "influence.do.withdraw", committee, visit));
        }
    }

    private static Link to(WordRef ref, String end, String key, String committee, PageRequest visit) {
        return new Link(InfluenceAddresses.of(ref) + end, visit.say(key, committee));
    }

    /** Whether another committee says that it is so and this one does not say the same. */
    private static boolean waits(NetLink link, CommitteeId committee) {
        boolean theirs = link.voices().stream()
                .filter(voice -> !voice.committee().equals(committee))
                .flatMap(voice -> voice.says().stream())
                .findAny()
                .isPresent();
        return theirs && link.spoken() != NetLink.State.HELD;
    }

    /** Whether it waits for a committee that has not spoken. */
    public static boolean unanswered(NetLink link, CommitteeId committee) {
        Optional<Voice> own = link.voice(committee);
        return waits(link, committee) && own.isEmpty() && link.broken().isEmpty();
    }

    /** @param committee whose draft it is, as a heading */
    public record Draft(String committee, String says, String reason, String about) {}

    /**
     * @param link how it stands; none where nothing is said of it any more, or not yet
     * @param drafts those that whoever looks may read
     * @param message that something was kept; empty when nothing was
     */
    public record View(
            String title,
            List<LinkLine> link,
            List<Draft> drafts,
            List<Link> doings,
            List<LinkStory> story,
            String message) {}
}
