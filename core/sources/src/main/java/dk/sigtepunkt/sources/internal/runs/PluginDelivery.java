package dk.sigtepunkt.sources.internal.runs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.plugin.FetchRequest;
import dk.sigtepunkt.contracts.plugin.FetchResult;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.domain.sources.PluginSources;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.sources.internal.guard.Cell;
import dk.sigtepunkt.sources.internal.read.figures.ReadFigure;
import dk.sigtepunkt.sources.internal.read.table.PersonNumbers;
import dk.sigtepunkt.sources.internal.read.table.PersonWords;
import dk.sigtepunkt.sources.internal.read.table.Table.Facts;
import dk.sigtepunkt.sources.internal.runs.words.DeliveryWords;
import dk.sigtepunkt.sources.internal.trouble.PersonsFound;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Figures from the committee's own code, which is asked like any source and trusted no more. */
final class PluginDelivery {
    private static final String PARSER = "plugin/1";
    private static final PersonWords PERSONS = PersonWords.in(Danish.LOCALE);

    private final PluginSources plugins;
    private final RunConnectionContext.Desk desk;
    private final DeliveryWords words;

    PluginDelivery(PluginSources plugins, RunConnectionContext.Desk desk, DeliveryWords words) {
        this.plugins = plugins;
        this.desk = desk;
        this.words = words;
    }

    Delivery deliver(Order order, LiveRun run, Cutoff cutoff, Period since, Instant deadline) {
        run.step(words.waitingForPlugin());
        Map<String, String> settings = new LinkedHashMap<>();
        order.source()
                .settings()
                .forEach((name, text) -> settings.put(name, desk.settings().withTokens(text)));
        FetchRequest request = new FetchRequest(order.indicators(), since, deadline, settings);
        FetchResult result =
                cutoff.waitingFor(() -> plugins.fetch(order.source().key(), request));
        return result.fold(
                fetched -> read(order, run, fetched),
                () -> new Delivery(List.of(), Facts.NONE, Sha256.hex(new byte[0]), true),
                failure -> {
                    throw new SourceTrouble(words.pluginFailed(failure.reason()), failure.again());
                });
    }

    private Delivery read(Order order, LiveRun run, FetchResult.Fetched fetched) {
        byte[] raw = fetched.raw().bytes();
        if (raw.length > desk.settings().limits().largestBytes()) {
            throw refused(words.pluginTooLarge(desk.settings().limits().largestMegabytes()));
        }
        if (PersonNumbers.hasDashed(new String(raw, UTF_8))) {
            throw new PersonsFound(PERSONS.inPluginAnswer());
        }
        Instant now = desk.clock().instant();
        String sha = desk.archive().keep(raw);
        desk.store()
                .keep(
                        run.id(),
                        new KeptDocument(
                                new KeptDocument.Request(
                                        words.plugin(order.source().key()), ""),
                                new KeptDocument.Response(0, Map.of(), fetched.mediaType()),
                                now,
                                new KeptDocument.Content(sha, raw.length),
                                PARSER));
        Set<Cell> seen = new HashSet<>();
        List<ReadFigure> figures = fetched.observations().stream()
                .map(given -> checked(
                        order, given, seen, now, run.reference(order.source().name())))
                .toList();
        return new Delivery(figures, Facts.NONE, sha, true);
    }

    private ReadFigure checked(Order order, Observation given, Set<Cell> seen, Instant now, String reference) {
        Indicator indicator = order.indicators().stream()
                .filter(served -> served.id().equals(given.indicator()))
                .findFirst()
                .orElseThrow(() -> refused(words.notServed(given)));
        if (given.period().frequency() != indicator.frequency()) {
            throw refused(words.otherFrequency(given, indicator));
        }
        boolean ahead = given.period().start().isAfter(LocalDate.ofInstant(now, Danish.ZONE));
        if (ahead && !indicator.method().forward()) {
            throw refused(words.notBegun(given, indicator));
        }
        if (!seen.add(Cell.of(given))) {
            throw refused(words.twice(given, indicator));
        }
        Observation own = new Observation(
                given.indicator(),
                given.period(),
                given.area(),
                given.breakdown(),
                given.figure(),
                now,
                Origin.REAL,
                reference);
        boolean persons = indicator.unit().kind() == UnitKind.COUNT;
        return new ReadFigure(own, persons ? given.figure().value() : OptionalDouble.empty());
    }

    private static SourceTrouble refused(String sentence) {
        return new SourceTrouble(sentence, false);
    }
}
