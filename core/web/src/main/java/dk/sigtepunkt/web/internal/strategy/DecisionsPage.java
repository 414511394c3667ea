package dk.sigtepunkt.web.internal.strategy;

import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.council.CouncilDecision;
import dk.sigtepunkt.domain.council.DecisionRefusal;
import dk.sigtepunkt.domain.council.EndedQuarters;
import dk.sigtepunkt.domain.council.RecordCouncilDecision;
import dk.sigtepunkt.domain.council.WantedDecision;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.StrategyPeriods;
import dk.sigtepunkt.web.internal.view.CouncilsWord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the council has decided of its areas and targets; for who may, the forms that write another decision. */
public final class DecisionsPage implements Page {
    private static final String ADDRESS = "/beslutninger";

    private final LayoutFactory frames;
    private final StrategyPeriods periods;
    private final CouncilsWord council;
    private final RecordCouncilDecision record;

    public DecisionsPage(
            LayoutFactory frames, StrategyPeriods periods, CouncilsWord council, RecordCouncilDecision record) {
        this.frames = frames;
        this.periods = periods;
        this.council = council;
        this.record = record;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return periods.objection(visit, reading).orElseGet(() -> shown(visit, reading, 200, ""));
    }

    /** Writes what was sent. */
    public PageResult sent(PageRequest visit, Reading reading) {
        return record.record(WantedDecision.of(visit::field), visit.version(), visit.actor())
                .fold(
                        kept -> PageResult.seeOther(ADDRESS + "?skrevet=" + (kept.anew() ? "1" : "0")),
                        refused -> shown(
                                visit,
                                reading,
                                status(refused.why().reason()),
                                refused.why().sentence()),
                        forbidden -> shown(visit, reading, 403, forbidden.why().sentence()));
    }

    private static int status(DecisionRefusal.Reason reason) {
        return switch (reason) {
            case ENDED_QUARTERS -> 403;
            case CLASH -> 409;
            default -> 422;
        };
    }

    private PageResult shown(PageRequest visit, Reading reading, int status, String refusal) {
        List<CouncilDecision> newestFirst = new ArrayList<>(council.decisions().all().stream()
                .filter(decision -> decision.isKnown(reading.known()))
                .toList());
        Collections.reverse(newestFirst);
        List<RetroactiveChange> changing =
                StrategyAreas.retroactive(periods.known(reading), reading, Instant.MIN, Instant.MAX);
        boolean writes = visit.may(Permission.RECORD_DECISIONS, Where.EVERYWHERE);
        View view = new View(
                newestFirst.stream()
                        .map(decision ->
                                CouncilsWord.sentence(decision, council.strategies(), reading.committees(), visit)
                                        + early(decision, visit)
                                        + ended(decision, changing, visit))
                        .toList(),
                visit.query().containsKey("skrevet") && status == 200 ? visit.say("strategy.decisions.kept") : "",
                refusal,
                writes ? List.of(form(visit, reading, newestFirst.size())) : List.of());
        return new PageResult.Shown(
                status, "strategy/decisions", frames.dated(visit, visit.say("strategy.decisions")), view);
    }

    /** That it holds from a day before it was made, which may be meant and may be a slip of the pen. */
    private static String early(CouncilDecision decision, PageRequest visit) {
        return decision.from().isBefore(decision.decided().on()) ? " " + visit.say("strategy.decisions.early") : "";
    }

    /** Which reports of ended quarters it made others; empty when none. */
    private static String ended(CouncilDecision decision, List<RetroactiveChange> changing, PageRequest visit) {
        List<Period> ended = EndedQuarters.of(decision, changing);
        return ended.isEmpty()
                ? ""
                : " "
                        + visit.say(
                                "strategy.decisions.ended",
                                ended.stream().map(Danish::period).collect(Collectors.joining(", ")));
    }

    private Form form(PageRequest visit, Reading reading, int version) {
        Map<String, String> written = new HashMap<>();
        WantedDecision.FIELDS.forEach(field -> written.put(field, visit.field(field)));
        return new Form(
                written,
                version,
                areas(reading),
                council.strategies().all().stream()
                        .flatMap(strategy -> strategy.sigtepunkter().stream())
                        .map(DecisionsPage::choice)
                        .filter(new HashSet<>()::add)
                        .toList(),
                reading.committees().committees().stream()
                        .filter(KnownCommittee::active)
                        .flatMap(known -> known.content().indicators().stream())
                        .filter(indicator -> !indicator.background())
                        .map(indicator -> new Choice(indicator.id().toString(), indicator.name()))
                        .toList());
    }

    /** The adopted ones first, then what only committees have. */
    private List<Choice> areas(Reading reading) {
        Map<String, String> titles = new HashMap<>();
        reading.committees().focusAreas().forEach(area -> titles.put(area.ref().toString(), area.title()));
        return Stream.concat(
                        council.adopted().all().stream().map(area -> area.ref().toString()),
                        titles.keySet().stream().sorted())
                .distinct()
                .map(ref -> new Choice(ref, titles.getOrDefault(ref, ref) + " (" + ref + ")"))
                .toList();
    }

    private static Choice choice(Sigtepunkt sigtepunkt) {
        return new Choice(sigtepunkt.id().value(), sigtepunkt.title());
    }

    public record Choice(String id, String name) {}

    /**
     * @param written what was sent before, by field
     * @param version how many decisions there are
     */
    public record Form(
            Map<String, String> written,
            int version,
            List<Choice> areas,
            List<Choice> sigtepunkter,
            List<Choice> indicators) {}

    /**
     * @param decisions sentences, the one written last first
     * @param form one for who may write, else none
     */
    public record View(List<String> decisions, String message, String refusal, List<Form> form) {}
}
