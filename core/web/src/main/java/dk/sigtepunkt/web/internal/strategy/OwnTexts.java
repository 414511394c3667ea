package dk.sigtepunkt.web.internal.strategy;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.StrategyText;
import dk.sigtepunkt.domain.strategy.StrategyTextOrigin;
import dk.sigtepunkt.domain.strategy.StrategyTextVersion;
import dk.sigtepunkt.domain.strategy.StrategyTexts;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
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
                        : List.of(text(newestFirst.get(shown.get()), shown.get() == 0 ? "" : links.page(page), visit)),
                listed(newestFirst, from.get(), page, visit, links)));
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
                DocumentText.blocks(text.text()),
                imported(text.importedAt(), new StrategyTextOrigin(text.source(), text.by()), visit),
                inForce);
    }

    private Versions listed(
            List<StrategyTextVersion> newestFirst, int from, String page, PageRequest visit, Links links) {
        int to = Math.min(from + LISTED, newestFirst.size());
        return new Versions(
                newestFirst.subList(from, to).stream()
                        .map(version -> new Link(
                                links.page(page, Map.of(VERSION, String.valueOf(version.number()))),
                                imported(version.importedAt(), texts.origin(version), visit)))
                        .toList(),
                from == 0 ? "" : part(newestFirst.get(Math.max(0, from - LISTED)), page, visit, links),
                to == newestFirst.size() ? "" : part(newestFirst.get(to), page, visit, links));
    }

    /** The same page with another part of the list. */
    private static String part(StrategyTextVersion first, String page, PageRequest visit, Links links) {
        Map<String, String> asked = new TreeMap<>();
        asked.put(VERSION, visit.query().getOrDefault(VERSION, ""));
        asked.put(FROM, String.valueOf(first.number()));
        return links.page(page, asked) + "#udgaver";
    }

    /** Who imported it is told to those who see operations. */
    private static String imported(Instant at, StrategyTextOrigin origin, PageRequest visit) {
        String day = Danish.date(LocalDate.ofInstant(at, Danish.ZONE));
        return origin.by().isEmpty() || !visit.seesOperations()
                ? visit.say("strategy.imported", day, origin.source())
                : visit.say("strategy.imported.by", day, origin.source(), origin.by());
    }

    /**
     * The strategy word for word.
     *
     * @param imported when and from what file it came
     * @param inForce where the version in force is; empty when this is the one
     */
    public record OwnText(List<DocumentText.Block> blocks, String imported, String inForce) {}

    /**
     * The versions of the text, the newest first.
     *
     * @param newer where the newer ones are listed; empty when there are none
     * @param older where the older ones are listed; empty when there are none
     */
    public record Versions(List<Link> lines, String newer, String older) {
        /** Whether there is anything to choose among. */
        public boolean several() {
            return lines.size() > 1 || !newer.isEmpty() || !older.isEmpty();
        }
    }

    /** @param text empty when none was imported */
    public record View(List<OwnText> text, Versions versions) {}
}
