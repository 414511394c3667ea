package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.council.CouncilDecision;
import dk.sigtepunkt.domain.council.CouncilDecisions;
import dk.sigtepunkt.domain.council.CouncilSubject;
import dk.sigtepunkt.domain.strategy.AreaAncestry;
import dk.sigtepunkt.domain.strategy.AreaWording;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.OfficialWording;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How the council words an area, and what it has decided of it. */
public record CouncilsWord(Strategies strategies, ExpectedFocusAreas adopted, CouncilDecisions decisions) {
    /**
     * @param label what the wording is: the draft's, adopted, decided or the committee's own
     * @param texts one, or several of an area that carries on several; each piece by piece
     * @param notes what the document says letter by letter and what the committee's file says instead, where they differ
     * @param decisions what was decided of the area, oldest first
     */
    public record View(
            String label, List<List<OfficialWording.Run>> texts, List<String> notes, List<String> decisions) {}

    /** As it was at the end of a quarter, as it is known in a reading. */
    public View of(FocusArea area, Reading reading, Period quarter, PageRequest visit) {
        Words words = visit.words();
        AreaWording wording = AreaWording.of(
                area,
                AreaAncestry.in(reading.committees()),
                adopted.as(quarter.end(), reading.known()),
                strategies.asKnown(reading.known()),
                quarter);
        return new View(label(wording, words), texts(wording), notes(wording, words), decided(area, reading, visit));
    }

    private static List<List<OfficialWording.Run>> texts(AreaWording wording) {
        return wording.wordings().isEmpty()
                ? List.of(List.of(new OfficialWording.Run(wording.own(), false)))
                : wording.wordings().stream().map(OfficialWording::runs).toList();
    }

    private static String label(AreaWording wording, Words words) {
        return switch (wording.standing()) {
            case DRAFT -> words.say("page.area.wording.draft");
            case OWN -> words.say("page.area.wording.own");
            case ADOPTED ->
                wording.decided()
                        .map(by -> words.say("page.area.wording.decided", by.body(), Danish.date(by.on())))
                        .orElseGet(() -> words.say("page.area.wording"));
        };
    }

    private static List<String> notes(AreaWording wording, Words words) {
        List<String> notes = new ArrayList<>();
        wording.wordings().stream()
                .filter(one -> !one.literal().isEmpty())
                .forEach(one -> notes.add(words.say("page.area.wording.literal", one.literal())));
        if (wording.differs()) {
            notes.add(words.say("page.area.wording.differs", wording.own()));
        }
        return List.copyOf(notes);
    }

    /** Also of what the area carries on. */
    private List<String> decided(FocusArea area, Reading reading, PageRequest visit) {
        AreaAncestry ancestry = AreaAncestry.in(reading.committees());
        Predicate<FocusAreaRef> about = one -> one.equals(area.ref()) || ancestry.carriesOn(area, one);
        return decisions.all().stream()
                .filter(decision -> decision.isKnown(reading.known()))
                .filter(decision -> decision.subject()
                        .fold(one -> about.test(one.area()), ends -> about.test(ends.area()), target -> false))
                .map(decision -> sentence(decision, strategies, reading.committees(), visit))
                .toList();
    }

    /** What a decision says, with where it comes from; who wrote it down is told to those who see operations. */
    public static String sentence(
            CouncilDecision decision, Strategies strategies, CatalogueSnapshot committees, PageRequest visit) {
        String at = Danish.moment(decision.recorded().at());
        return visit.say(
                "page.decision",
                Danish.date(decision.from()),
                what(decision, strategies, committees, visit.words()),
                decision.decided().body(),
                Danish.date(decision.decided().on()),
                decision.decided().source(),
                visit.seesOperations()
                        ? visit.say("page.decision.by", at, decision.recorded().by())
                        : at);
    }

    private static String what(
            CouncilDecision decision, Strategies strategies, CatalogueSnapshot committees, Words words) {
        return decision.subject()
                .fold(
                        area -> words.say(
                                "page.decision.area",
                                title(area.area(), committees, words),
                                area.wording().plain(),
                                strategies
                                        .of(area.sigtepunkt(), Period.containing(Frequency.QUARTER, decision.from()))
                                        .flatMap(strategy -> strategy.sigtepunkt(area.sigtepunkt()))
                                        .map(Sigtepunkt::title)
                                        .orElse(area.sigtepunkt().value())),
                        ends -> words.say("page.decision.area-ends", title(ends.area(), committees, words)),
                        target -> words.say(
                                "page.decision.target",
                                committees
                                        .indicator(target.indicator())
                                        .map(Indicator::name)
                                        .orElseGet(() -> target.indicator().toString()),
                                amount(target, committees, words),
                                Danish.period(target.period())));
    }

    /** What nobody has any more is called by its key. */
    private static String title(FocusAreaRef area, CatalogueSnapshot committees, Words words) {
        return committees.focusAreas().stream()
                .filter(one -> one.ref().equals(area))
                .map(one -> words.say("page.decision.titled", one.title()))
                .findFirst()
                .orElseGet(area::toString);
    }

    private static String amount(CouncilSubject.TargetSet target, CatalogueSnapshot committees, Words words) {
        String high = committees
                .indicator(target.indicator())
                .map(indicator -> Danish.amount(target.high(), indicator.unit()))
                .orElseGet(() -> Danish.number(target.high()));
        return target.band() ? words.say("page.decision.between", Danish.number(target.low()), high) : high;
    }
}
