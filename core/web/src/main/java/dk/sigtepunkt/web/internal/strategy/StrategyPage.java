package dk.sigtepunkt.web.internal.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
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
import java.util.stream.IntStream;

/** A strategy as it was decided: who adopted it, its sigtepunkter and parts, and the council's own text when imported. */
public final class StrategyPage implements Page {
    private final LayoutFactory frames;
    private final StrategyPeriods periods;
    private final StrategyTexts texts;
    private final CouncilsWord council;
    private final StrategyStanding standing;

    public StrategyPage(
            LayoutFactory frames,
            StrategyPeriods periods,
            StrategyTexts texts,
            CouncilsWord council,
            StrategyStanding standing) {
        this.standing = standing;
        this.council = council;
        this.frames = frames;
        this.periods = periods;
        this.texts = texts;
    }

    /** The current strategy. */
    public PageResult current(PageRequest visit, Reading reading) {
        return shown(visit, reading, periods.strategies().current(), 200, "");
    }

    /** The strategy named in the address. */
    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return periods.strategies().all().stream()
                .filter(strategy -> strategy.id().value().equals(visit.segment("strategy")))
                .findFirst()
                .map(strategy -> shown(visit, reading, strategy, 200, ""))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("strategy.unknown")));
    }

    /** Writes the state that was sent. */
    public PageResult decided(PageRequest visit, Reading reading) {
        return periods.strategies().all().stream()
                .filter(strategy -> strategy.id().value().equals(visit.segment("strategy")))
                .findFirst()
                .map(strategy -> standing.decide(strategy, visit)
                        .map(why -> shown(visit, reading, strategy, 422, why))
                        .orElseGet(() -> PageResult.seeOther(address(strategy))))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("strategy.unknown")));
    }

    private PageResult shown(PageRequest visit, Reading reading, Strategy strategy, int status, String refusal) {
        List<StrategyText> versions = texts.versions(strategy.id());
        Optional<StrategyText> text = chosen(versions, visit);
        if (text.isEmpty() && visit.query().containsKey("udgave")) {
            return PageResult.notFound(visit, visit.say("strategy.unknown-version"));
        }
        View view = new View(
                strategy.summary(),
                "%d–%d".formatted(strategy.firstYear(), strategy.lastYear()),
                standing.of(strategy, visit, refusal),
                strategy.bodies(),
                strategy.sigtepunkter(),
                new Document(
                        text
                                .map(one -> new OwnText(DocumentText.blocks(one.text()), imported(one, visit.words())))
                                .stream()
                                .toList(),
                        corrections(strategy, visit.words()),
                        versions(strategy, versions, visit.words())),
                others(strategy.id(), visit.words()));
        List<PeriodOpening> openings = periods.reports().openings(reading);
        Layout frame = frames.under(visit, strategy, StrategyPeriods.links(openings, strategy), strategy.title());
        return new PageResult.Shown(
                status,
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

    /** The version that {@code ?udgave=} names, 1 for the oldest; the newest where none is named. */
    private static Optional<StrategyText> chosen(List<StrategyText> versions, PageRequest visit) {
        String wanted = visit.query().getOrDefault("udgave", "");
        return IntStream.range(0, versions.size())
                .filter(index -> String.valueOf(versions.size() - index).equals(wanted))
                .mapToObj(versions::get)
                .findFirst()
                .or(() -> versions.stream().filter(one -> wanted.isEmpty()).findFirst());
    }

    private static List<Link> versions(Strategy strategy, List<StrategyText> newestFirst, Words words) {
        return IntStream.range(0, newestFirst.size())
                .mapToObj(index -> new Link(
                        address(strategy) + "?udgave=" + (newestFirst.size() - index),
                        imported(newestFirst.get(index), words)))
                .toList();
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
        String day = Danish.date(LocalDate.ofInstant(text.importedAt(), Danish.ZONE));
        return text.by().isEmpty()
                ? words.say("strategy.imported", day, text.source())
                : words.say("strategy.imported.by", day, text.source(), text.by());
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
     * @param versions every version of the text, the newest first
     */
    public record Document(List<OwnText> text, List<String> corrections, List<Link> versions) {}

    public record View(
            String summary,
            String period,
            StrategyStanding.View standing,
            List<String> bodies,
            List<Sigtepunkt> sigtepunkter,
            Document document,
            List<Link> others) {}
}
