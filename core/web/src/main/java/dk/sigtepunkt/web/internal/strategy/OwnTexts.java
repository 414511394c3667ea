package dk.sigtepunkt.web.internal.strategy;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.StrategyText;
import dk.sigtepunkt.domain.strategy.StrategyTextOrigin;
import dk.sigtepunkt.domain.strategy.StrategyTextVersion;
import dk.sigtepunkt.domain.strategy.StrategyTexts;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A strategy's own text in the version that is asked for, and the list of its versions. Nothing else of them is read. */
public record OwnTexts(StrategyTexts texts) {
    /** How many versions a page lists. */
    static final int LISTED = 20;

    private static final String VERSION = "udgave";
    private static final String FROM = "fra";
    private static final String TEXT = "#ordlyd";

    /**
     * The version that {@code ?udgave=} names, 1 for the oldest, and the newest where none is named; of the list what comes
     * from the version on that {@code ?fra=} names. Versions that were not known yet are not there.
     *
     * @return empty when a version is named that is not there
     */
    Optional<View> asked(Strategy strategy, PageRequest visit, Reading reading, Links links) {
        List<StrategyTextVersion> newestFirst = texts.versions(strategy.id(), reading.known());
        Optional<Integer> shown = place(newestFirst, visit, VERSION);
        Optional<Integer> from = place(newestFirst, visit, FROM);
        if (shown.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        String page = Links.strategyPage(strategy.id());
        return Optional.of(new View(
                newestFirst.isEmpty()
                        ? List.of()
                        : List.of(text(
                                newestFirst.get(shown.get()), shown.get() == 0 ? "" : links.page(page) + TEXT, visit)),
                listed(newestFirst, shown.get(), from.get(), new Place(page, links), visit)));
    }

    /** Where a strategy's page is with the version that is shown. */
    static String address(Strategy strategy, PageRequest visit, Links links) {
        return links.page(
                Links.strategyPage(strategy.id()), Map.of(VERSION, visit.query().getOrDefault(VERSION, "")));
    }

    /** Where a version stands that a parameter names; at first where it names none. */
    private static Optional<Integer> place(List<StrategyTextVersion> newestFirst, PageRequest visit, String parameter) {
        String wanted = visit.query().getOrDefault(parameter, "");
        return wanted.isEmpty()
                ? Optional.of(0)
                : IntStream.range(0, newestFirst.size())
                        .filter(index ->
                                String.valueOf(newestFirst.get(index).number()).equals(wanted))
                        .boxed()
                        .findFirst();
    }

    private OwnText text(StrategyTextVersion version, String inForce, PageRequest visit) {
        StrategyText text = texts.text(version);
        return new OwnText(
                version.number(),
                DocumentText.blocks(text.text()),
                imported(text.importedAt(), new StrategyTextOrigin(text.source(), text.by()), visit),
                inForce);
    }

    private Versions listed(
            List<StrategyTextVersion> newestFirst, int shown, int from, Place place, PageRequest visit) {
        int to = Math.min(from + LISTED, newestFirst.size());
        return new Versions(
                IntStream.range(from, to)
                        .mapToObj(index -> line(newestFirst.get(index), index == shown, index == 0, place, visit))
                        .toList(),
                from == 0 ? "" : place.part(newestFirst.get(Math.max(0, from - LISTED)), visit),
                to == newestFirst.size() ? "" : place.part(newestFirst.get(to), visit));
    }

    private Line line(StrategyTextVersion version, boolean shown, boolean inForce, Place place, PageRequest visit) {
        return new Line(
                place.version(version),
                visit.say(
                        "strategy.versions.one",
                        version.number(),
                        imported(version.importedAt(), texts.origin(version), visit)),
                shown,
                inForce);
    }

    /** Where the versions of a text are read. */
    private record Place(String page, Links links) {
        String version(StrategyTextVersion version) {
            return links.page(page, Map.of(VERSION, String.valueOf(version.number()))) + TEXT;
        }

        /** The same page with another part of the list. */
        String part(StrategyTextVersion first, PageRequest visit) {
            Map<String, String> asked = new TreeMap<>();
            asked.put(VERSION, visit.query().getOrDefault(VERSION, ""));
            asked.put(FROM, String.valueOf(first.number()));
            return links.page(page, asked) + "#udgaver";
        }
    }

    /** Who imported it is told to those who see operations. */
    private static String imported(Instant at, StrategyTextOrigin origin, PageRequest visit) {
        String moment = Danish.moment(at);
        return origin.by().isEmpty() || !visit.seesOperations()
                ? visit.say("strategy.imported", moment, origin.source())
                : visit.say("strategy.imported.by", moment, origin.source(), origin.by());
    }

    /**
     * The strategy word for word.
     *
     * @param number 1 for the oldest version
     * @param imported when and from what file it came
     * @param inForce where the version in force is; empty when this is the one
     */
    public record OwnText(int number, List<DocumentText.Block> blocks, String imported, String inForce) {}

    /**
     * A version in the list.
     *
     * @param shown whether it is the one that the page shows
     * @param inForce whether it is the newest
     */
    public record Line(String href, String text, boolean shown, boolean inForce) {}

    /**
     * The versions of the text, the newest first.
     *
     * @param newer where the newer ones are listed; empty when there are none
     * @param older where the older ones are listed; empty when there are none
     */
    public record Versions(List<Line> lines, String newer, String older) {
        /** Whether there is anything to choose among. */
        public boolean several() {
            return lines.size() > 1 || !newer.isEmpty() || !older.isEmpty();
        }
    }

    /** @param text empty when none was imported */
    public record View(List<OwnText> text, Versions versions) {}
}
