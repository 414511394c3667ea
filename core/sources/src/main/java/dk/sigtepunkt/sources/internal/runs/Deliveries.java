package dk.sigtepunkt.sources.internal.runs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.domain.sources.PluginSources;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.sources.internal.connection.Connection;
import dk.sigtepunkt.sources.internal.connection.Document;
import dk.sigtepunkt.sources.internal.read.figures.FigureReader;
import dk.sigtepunkt.sources.internal.read.figures.ReadFigure;
import dk.sigtepunkt.sources.internal.read.table.PersonNumbers;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.runs.words.DeliveryWords;
import dk.sigtepunkt.sources.internal.trouble.PersonsFound;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gets what a run is to read, keeps it, and makes figures of it. */
final class Deliveries {
    private final DeliveryWords words = DeliveryWords.in(Danish.LOCALE);
    private final Map<Connector, Connection> connections;
    private final PluginDelivery plugin;
    private final FigureStore figures;
    private final RunConnectionContext.Desk desk;

    Deliveries(
            Map<Connector, Connection> connections,
            PluginSources plugins,
            FigureStore figures,
            RunConnectionContext.Desk desk) {
        this.connections = Map.copyOf(connections);
        this.plugin = new PluginDelivery(plugins, desk, words);
        this.figures = figures;
        this.desk = desk;
    }

    /** @throws SourceTrouble when it cannot be had or read */
    Delivery deliver(Order order, LiveRun run, Turn turn, Cutoff cutoff, Instant deadline) {
        return order.material()
                .fold(
                        () -> asked(order, run, turn, cutoff, deadline),
                        file -> handedIn(order, run, file, turn, cutoff),
                        kept -> again(order, run, kept, turn, cutoff));
    }

    /** What the source says of its units in what an earlier run kept; nothing when that cannot be read any more. */
    Map<String, String> units(SourceDefinition source, List<KeptDocument> documents) {
        Connection connection = connections.get(source.connector());
        if (connection == null || documents.isEmpty()) {
            return Map.of();
        }
        try {
            return connection.read(source, contents(documents)).facts().units();
        } catch (SourceTrouble | IllegalStateException unreadable) {
            return Map.of();
        }
    }

    private Delivery asked(Order order, LiveRun run, Turn turn, Cutoff cutoff, Instant deadline) {
        Period since = Horizon.since(order.indicators(), figures.book());
        if (order.source().connector() == Connector.PLUGIN) {
            return plugin.deliver(order, run, cutoff, since, deadline);
        }
        Connection connection = connection(order);
        run.step(desk.words().fetching());
        RunConnectionContext questions =
                new RunConnectionContext(desk, run, cutoff, since, deadline, connection.parser());
        boolean keepable = order.source().connector() == Connector.STATISTIKBANKEN;
        boolean read = false;
        try {
            List<Document> documents = connection.fetch(order.source(), questions);
            cutoff.check();
            turn.take(bytes(documents), cutoff);
            Table table = connection.read(order.source(), documents);
            requireNoPersons(table);
            read = !aboutEachPerson(order);
            Delivery delivery = delivery(order, run, documents, table, true);
            keepable = read;
            return delivery;
        } finally {
            // What was refused may be about persons, unless it is official statistics.
            if (!keepable) {
                forget(run, read);
            }
        }
    }

    private static long bytes(List<Document> documents) {
        return documents.stream()
                .mapToLong(document -> document.content().length)
                .sum();
    }

    /** Of a survey only the shares and means are kept, never the single answers. */
    private static boolean aboutEachPerson(Order order) {
        return order.source().connector() == Connector.SURVEY;
    }

    /** @param unlessTaken what an earlier run took in is kept for that */
    private void forget(LiveRun run, boolean unlessTaken) {
        desk.store().documents(run.id()).stream()
                .map(KeptDocument::sha256)
                .filter(sha256 -> !unlessTaken || !desk.store().taken(sha256))
                .forEach(desk.archive()::forget);
    }

    /** Until it is certain that a file is nothing but figures, nothing of it is kept. */
    private Delivery handedIn(Order order, LiveRun run, RunInput.File file, Turn turn, Cutoff cutoff) {
        Connection connection = connection(order);
        turn.take(file.content().length, cutoff);
        run.step(words.readingFile());
        byte[] content = file.content();
        KeptDocument description = new KeptDocument(
                new KeptDocument.Request(file.name(), ""),
                new KeptDocument.Response(0, Map.of(), FileNames.mediaType(file.name())),
                desk.clock().instant(),
                new KeptDocument.Content(Sha256.hex(content), content.length),
                connection.parser());
        List<Document> documents = List.of(new Document(description, content));
        Table table = connection.read(order.source(), documents);
        requireNoPersons(table);
        desk.store().keep(run.id(), description);
        Delivery delivery = delivery(order, run, documents, table, true);
        if (!aboutEachPerson(order)) {
            desk.archive().keep(content);
        }
        return delivery;
    }

    private Delivery again(Order order, LiveRun run, RunInput.Kept kept, Turn turn, Cutoff cutoff) {
        Connection connection = connection(order);
        turn.take(
                kept.documents().stream()
                        .mapToLong(document -> document.content().size())
                        .sum(),
                cutoff);
        run.step(words.readingKept());
        List<Document> documents = contents(kept.documents());
        documents.forEach(
                document -> desk.store().keep(run.id(), document.kept().readBy(connection.parser())));
        return delivery(order, run, documents, connection.read(order.source(), documents), kept.newest());
    }

    private Delivery delivery(Order order, LiveRun run, List<Document> documents, Table table, boolean newest) {
        requireNoPersons(table);
        run.step(words.readingFigures());
        Instant now = desk.clock().instant();
        List<ReadFigure> read = FigureReader.figures(
                table,
                figures.book().municipality().area(),
                order.source(),
                order::indicator,
                now,
                run.reference(order.source().name()),
                LocalDate.ofInstant(now, Danish.ZONE));
        return new Delivery(read, table.facts(), digest(documents), newest);
    }

    private Connection connection(Order order) {
        return Optional.ofNullable(connections.get(order.source().connector()))
                .orElseThrow(
                        () -> new SourceTrouble(words.unreadable(order.source().connector()), false));
    }

    private List<Document> contents(List<KeptDocument> documents) {
        return documents.stream()
                .map(kept -> new Document(
                        kept,
                        desk.archive()
                                .content(kept.sha256())
                                .orElseThrow(() -> new SourceTrouble(
                                        words.notKept(kept.sha256().substring(0, 12)), false))))
                .toList();
    }

    private static void requireNoPersons(Table table) {
        PersonNumbers.refusal(table).ifPresent(sentence -> {
            throw new PersonsFound(sentence);
        });
    }

    private static String digest(List<Document> documents) {
        String all =
                documents.stream().map(document -> document.kept().sha256()).collect(Collectors.joining(" "));
        return documents.size() == 1 ? all : Sha256.hex(all.getBytes(UTF_8));
    }
}
