package dk.sigtepunkt.web.internal.influence;

import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.influence.InfluenceHistory;
import dk.sigtepunkt.domain.influence.InfluenceNet;
import dk.sigtepunkt.domain.influence.InfluenceSearch;
import dk.sigtepunkt.domain.influence.InfluenceWords;
import dk.sigtepunkt.domain.influence.KeptWord;
import dk.sigtepunkt.domain.influence.NetLink;
import dk.sigtepunkt.domain.influence.ReadInfluences;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.domain.written.WrittenFields;
import dk.sigtepunkt.web.internal.form.FormField;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import java.util.List;
import java.util.Map;

/** All influences on the day that is read, as a picture and as a table; to a committee's people their drafts too. */
final class NetPage implements Page {
    /** What a field of the search is called in the address, by its name in the interface. */
    private static final Map<String, String> ASKED = Map.of(
            "committee", InfluenceAddresses.COMMITTEE,
            "sigtepunkt", InfluenceAddresses.SIGTEPUNKT,
            "area", InfluenceAddresses.AREA);

    private final Strategies strategies;
    private final LayoutFactory frames;
    private final InfluenceHistory influences;
    private final ReadInfluences read;

    NetPage(Strategies strategies, InfluenceHistory influences, ReadInfluences read) {
        this.strategies = strategies;
        this.frames = new LayoutFactory(strategies);
        this.influences = influences;
        this.read = read;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        CatalogueSnapshot committees = reading.committees();
        WrittenFields asked = WrittenFields.of(name -> visit.query().getOrDefault(ASKED.getOrDefault(name, name), ""));
        InfluenceSearch search = InfluenceSearch.of(asked, committees);
        Links links = frames.carried(visit);
        List<NetLink> found = asked.sound()
                ? InfluenceNet.of(committees, influences.known(reading.known())).links().stream()
                        .filter(link -> search.finds(link, committees))
                        .toList()
                : List.of();
        FormSheet form = form(visit, reading, asked.faults());
        View view = new View(
                form.sections().get(0).fields(),
                form.faults(),
                new Found(
                        NetPicture.of(found, committees, visit.words()),
                        found.stream()
                                .map(link -> LinkLine.of(link, committees, links, visit.words()))
                                .toList(),
                        !search.equals(InfluenceSearch.ALL) || !asked.sound()),
                new Own(drafts(visit, committees, links), beginnings(visit, committees, links)),
                new Asked(links.quarter(), links.day(), links.page(InfluenceAddresses.NET)),
                visit.query().containsKey("gemt") ? visit.say("influence.kept") : "");
        return new PageResult.Shown(
                asked.sound() ? 200 : 400, "influence/net", frames.dated(visit, visit.say("influence.title")), view);
    }

    private FormSheet form(PageRequest visit, Reading reading, List<WrittenFault> faults) {
        InfluenceWords words = InfluenceWords.in(visit.words().language());
        FormSheet sheet = new FormSheet(
                name -> visit.query().getOrDefault(name, ""),
                faults.stream()
                        .map(fault -> new WrittenFault(
                                ASKED.getOrDefault(fault.field(), fault.field()), fault.code(), fault.sentence()))
                        .toList(),
                name -> words.label(ASKED.entrySet().stream()
                        .filter(one -> one.getValue().equals(name))
                        .findFirst()
                        .map(Map.Entry::getKey)
                        .orElse(name)));
        return sheet.add(sheet.choice(InfluenceAddresses.COMMITTEE, anyCommittee(reading.committees())))
                .add(sheet.choice(InfluenceAddresses.SIGTEPUNKT, sigtepunkter(reading)))
                .add(sheet.choice(InfluenceAddresses.AREA, anyArea(reading.committees())))
                .section("", "");
    }

    private static List<Choice> anyCommittee(CatalogueSnapshot committees) {
        return committees.committees().stream()
                .map(known -> new Choice(known.id().value(), known.content().name()))
                .toList();
    }

    private static List<Choice> anyArea(CatalogueSnapshot committees) {
        return committees.focusAreas().stream()
                .map(area -> new Choice(area.ref().toString(), area.title()))
                .toList();
    }

    /** Those that areas have as their primary one, by their titles. */
    private List<Choice> sigtepunkter(Reading reading) {
        return reading.committees().focusAreas().stream()
                .map(area -> area.primary().sigtepunkt())
                .distinct()
                .map(id -> new Choice(id.value(), title(id, reading)))
                .toList();
    }

    private String title(SigtepunktId id, Reading reading) {
        return strategies.asKnown(reading.known()).all().stream()
                .flatMap(strategy -> strategy.sigtepunkt(id).stream())
                .findFirst()
                .map(one -> one.title())
                .orElse(id.value());
    }

    /** Drafts are as they are now: of a day that is over nobody goes on with them. */
    private List<Link> drafts(PageRequest visit, CatalogueSnapshot committees, Links links) {
        return links.day().isEmpty()
                ? read.drafts(visit.actor()).stream()
                        .map(word -> draft(word, committees, links, visit))
                        .toList()
                : List.of();
    }

    private static Link draft(KeptWord word, CatalogueSnapshot committees, Links links, PageRequest visit) {
        ItemTitles titles = new ItemTitles(committees, links, visit.words());
        return new Link(
                InfluenceAddresses.of(word.ref().pair()),
                visit.say(
                        "influence.draft.line",
                        titles.area(word.ref().pair().from()).text(),
                        titles.area(word.ref().pair().to()).text(),
                        LinkLine.name(word.ref().committee(), committees)));
    }

    private static List<Link> beginnings(PageRequest visit, CatalogueSnapshot committees, Links links) {
        return committees.committees().stream()
                .filter(KnownCommittee::active)
                .filter(known -> InfluenceAddresses.writes(known.id(), visit, links))
                .map(known -> new Link(
                        InfluenceAddresses.begin(known.id()),
                        visit.say("influence.do.begin", known.content().name())))
                .toList();
    }

    /** @param narrowed whether anything is asked for */
    public record Found(NetPicture picture, List<LinkLine> lines, boolean narrowed) {}

    /** What is for whoever writes. */
    public record Own(List<Link> drafts, List<Link> beginnings) {}

    /**
     * What is read, sent along with the search.
     *
     * @param quarter empty for the newest
     * @param day empty for today
     * @param all where nothing is looked for
     */
    public record Asked(String quarter, String day, String all) {}

    /** @param message that something was kept; empty when nothing was */
    public record View(
            List<FormField> fields, List<FormSheet.Fault> faults, Found found, Own own, Asked asked, String message) {}
}
