package dk.sigtepunkt.web.internal.evidence;

import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.evidence.EvidenceSearch;
import dk.sigtepunkt.domain.evidence.EvidenceWords;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.KeptEvidence;
import dk.sigtepunkt.domain.evidence.PublishedEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.domain.written.WrittenFields;
import dk.sigtepunkt.web.internal.form.FormField;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.view.ListPart;
import java.util.List;
import java.util.Map;

/** What is published, newest first, or what of it is looked for; to a committee's people their drafts too. */
final class EvidenceListPage implements Page {
    private static final String TEXT = "soeg";
    private static final String COMMITTEE = "udvalg";
    private static final String METHOD = "maade";
    private static final String STANCE = "siger";

    /** What a field of the search is called in the address, by its name in the interface. */
    private static final Map<String, String> ASKED = Map.of(
            "q", TEXT,
            "committee", COMMITTEE,
            "method", METHOD,
            "stance", STANCE,
            "area", EvidenceAddresses.AREA);

    private final LayoutFactory frames;
    private final EvidenceHistory evidence;
    private final ReadEvidence read;

    EvidenceListPage(LayoutFactory frames, EvidenceHistory evidence, ReadEvidence read) {
        this.frames = frames;
        this.evidence = evidence;
        this.read = read;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        WrittenFields asked = WrittenFields.of(name -> visit.query().getOrDefault(ASKED.getOrDefault(name, name), ""));
        EvidenceSearch search = EvidenceSearch.of(asked);
        Links links = frames.carried(visit);
        List<PublishedEvidence> found =
                asked.sound() ? evidence.known(reading.known()).found(search) : List.of();
        ListPart<PublishedEvidence> part = ListPart.of(found, visit, EvidenceAddresses.LIST);
        FormSheet form = form(visit, reading, asked.faults());
        View view = new View(
                form.sections().get(0).fields(),
                form.faults(),
                new Found(
                        part.shown().stream()
                                .map(one -> EvidenceLine.of(one, reading.committees(), links, visit.words()))
                                .toList(),
                        !search.equals(EvidenceSearch.ALL) || !asked.sound(),
                        part.ways()),
                new Own(drafts(visit, reading, links), beginnings(visit, reading, links)),
                new Asked(links.quarter(), links.day(), links.page(EvidenceAddresses.LIST)));
        return new PageResult.Shown(
                asked.sound() ? 200 : 400, "evidence/list", frames.dated(visit, visit.say("evidence.title")), view);
    }

    private static FormSheet form(PageRequest visit, Reading reading, List<WrittenFault> faults) {
        EvidenceWords words = EvidenceWords.in(visit.words().language());
        EvidenceChoices choices = new EvidenceChoices(reading.committees(), words);
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
        return sheet.add(sheet.text(TEXT, KeepEvidence.LONGEST_NAME))
                .add(sheet.choice(COMMITTEE, choices.anyCommittee()))
                .add(sheet.choice(EvidenceAddresses.AREA, choices.anyArea()))
                .add(sheet.choice(METHOD, choices.methods()))
                .add(sheet.choice(STANCE, choices.stances()))
                .section("", "");
    }

    private List<EvidenceLine> drafts(PageRequest visit, Reading reading, Links links) {
        return read.drafts(visit.actor(), reading.known()).stream()
                .map(one -> draft(one, reading, links, visit))
                .toList();
    }

    private static EvidenceLine draft(KeptEvidence one, Reading reading, Links links, PageRequest visit) {
        return new EvidenceLine(
                EvidenceLine.link(one.number(), one.evidence(), links, visit.words()),
                EvidenceLine.head(one.evidence(), one.committee(), reading.committees(), visit.words()),
                EvidenceLine.excerpt(one.evidence().text()),
                "",
                "",
                "");
    }

    private static List<Link> beginnings(PageRequest visit, Reading reading, Links links) {
        return reading.committees().committees().stream()
                .filter(KnownCommittee::active)
                .filter(known -> EvidenceAddresses.writes(known.id(), visit, links))
                .map(known -> new Link(
                        EvidenceAddresses.begin(known.id()),
                        visit.say("evidence.do.begin", known.content().name())))
                .toList();
    }

    /**
     * What is looked for.
     *
     * @param narrowed whether anything is asked for
     */
    public record Found(List<EvidenceLine> lines, boolean narrowed, List<Link> pages) {}

    /** What is for whoever writes. */
    public record Own(List<EvidenceLine> drafts, List<Link> beginnings) {}

    /**
     * What is read, sent along with the search.
     *
     * @param quarter empty for the newest
     * @param day empty for today
     * @param all where nothing is looked for
     */
    public record Asked(String quarter, String day, String all) {}

    public record View(List<FormField> fields, List<FormSheet.Fault> faults, Found found, Own own, Asked asked) {}
}
