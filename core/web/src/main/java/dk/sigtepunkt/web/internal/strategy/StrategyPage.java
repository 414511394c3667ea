package dk.sigtepunkt.web.internal.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.StrategyText;
import dk.sigtepunkt.domain.strategy.StrategyTexts;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.PeriodOpening;
import dk.sigtepunkt.web.internal.page.Layout;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.StrategyPeriods;
import dk.sigtepunkt.web.internal.view.CouncilsWord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A strategy as it was decided: who adopted it, its sigtepunkter and parts, and the council's own text when imported. */
public final class StrategyPage implements Page {
    private final LayoutFactory frames;
    private final StrategyPeriods periods;
    private final StrategyTexts texts;
    private final CouncilsWord council;

    public StrategyPage(LayoutFactory frames, StrategyPeriods periods, StrategyTexts texts, CouncilsWord council) {
        this.council = council;
        this.frames = frames;
        this.periods = periods;
        this.texts = texts;
    }

    /** The current strategy. */
    public PageResult current(PageRequest visit, Reading reading) {
        return shown(visit, reading, periods.strategies().current());
    }

    /** The strategy named in the address. */
    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return periods.strategies().all().stream()
                .filter(strategy -> strategy.id().value().equals(visit.segment("strategy")))
                .findFirst()
                .map(strategy -> shown(visit, reading, strategy))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("strategy.unknown")));
    }

    private PageResult shown(PageRequest visit, Reading reading, Strategy strategy) {
        Optional<StrategyText> text = texts.of(strategy.id());
        View view = new View(
                strategy.summary(),
                "%d–%d".formatted(strategy.firstYear(), strategy.lastYear()),
                state(strategy.state(), visit.words()),
                strategy.bodies(),
                strategy.sigtepunkter(),
                new Document(
                        text
                                .map(one -> new OwnText(DocumentText.blocks(one.text()), imported(one, visit.words())))
                                .stream()
                                .toList(),
                        corrections(strategy, visit.words())),
                others(strategy.id(), visit.words()));
        List<PeriodOpening> openings = periods.reports().openings(reading);
        Layout frame = frames.under(visit, strategy, StrategyPeriods.links(openings, strategy), strategy.title());
        return new PageResult.Shown(
                200,
                "strategy/strategy",
                StrategyPeriods.among(frame, openings, strategy, one -> address(one.strategy()), address(strategy)),
                view);
    }

    private List<Link> others(StrategyId shown, Words words) {
        return periods.strategies().all().stream()
                .filter(strategy -> !strategy.id().equals(shown))
                .map(strategy -> new Link(
                        address(strategy),
                        words.say(
                                "strategy.years",
                                strategy.title(),
                                String.valueOf(strategy.firstYear()),
                                String.valueOf(strategy.lastYear()))))
                .toList();
    }

    private static String address(Strategy strategy) {
        return "/strategi/" + strategy.id();
    }

    private static String state(StrategyState state, Words words) {
        return state.fold(
                draft -> words.say("strategy.draft", draft.note()),
                adopted -> adopted(adopted, words),
                superseded -> words.say(
                        "strategy.superseded", adopted(superseded.adoption(), words), Danish.date(superseded.on())));
    }

    private static String adopted(StrategyState.Adopted adopted, Words words) {
        return words.say("strategy.adopted", adopted.by(), Danish.date(adopted.on()), adopted.source());
    }

    /** Where the wordings of the annex correct a slip of the pen, both. */
    private List<String> corrections(Strategy strategy, Words words) {
        return council.adopted().all().stream()
                .filter(area -> strategy.sigtepunkt(area.sigtepunkt()).isPresent())
                .flatMap(area -> area.wording().stream())
                .filter(wording -> !wording.literal().isEmpty())
                .map(wording -> words.say("strategy.correction", wording.literal(), wording.plain()))
                .toList();
    }

    private static String imported(StrategyText text, Words words) {
        return words.say(
                "strategy.imported", Danish.date(LocalDate.ofInstant(text.importedAt(), Danish.ZONE)), text.source());
    }

    /**
     * The strategy word for word.
     *
     * @param imported when and from what file it came
     */
    public record OwnText(List<DocumentText.Block> blocks, String imported) {}

    /**
     * @param text its own text; empty when none was imported
     * @param corrections what the annex says literally where a slip of the pen is corrected
     */
    public record Document(List<OwnText> text, List<String> corrections) {}

    public record View(
            String summary,
            String period,
            String state,
            List<String> bodies,
            List<Sigtepunkt> sigtepunkter,
            Document document,
            List<Link> others) {}
}
