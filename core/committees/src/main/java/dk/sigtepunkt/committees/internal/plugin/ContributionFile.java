package dk.sigtepunkt.committees.internal.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.NamedFigure;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Statement.LastGood;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What a committee once contributed as a properties file: its version, and {@code <quarter>.<part>} for what it said. */
final class ContributionFile {
    private static final ContributionWords WORDS = ContributionWords.danish();

    private ContributionFile() {}

    /** @throws IOException when it cannot be read, or is not what {@link #write} writes */
    static LastContribution read(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            lines.load(reader);
            SortedMap<Period, LastGood> said = new TreeMap<>();
            for (String quarter : text(lines, "quarters").split(",")) {
                if (!quarter.isEmpty()) {
                    said.put(Period.parse(quarter), lastGood(lines, quarter + "."));
                }
            }
            return new LastContribution(text(lines, "version"), Boolean.parseBoolean(text(lines, "speaks")), said);
        } catch (IllegalArgumentException | DateTimeException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    /** The file is there as a whole, as it was before or as it is now. */
    static void write(Path file, LastContribution past) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("version", past.version());
        lines.setProperty("speaks", String.valueOf(past.speaks()));
        lines.setProperty(
                "quarters",
                String.join(",", past.said().keySet().stream().map(Period::code).toList()));
        past.said().forEach((period, said) -> put(lines, period.code() + ".", said));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(whole, UTF_8)) {
            lines.store(writer, null);
        }
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void put(Properties lines, String at, LastGood said) {
        lines.setProperty(at + "version", said.version());
        lines.setProperty(at + "at", said.at().toString());
        if (said.contribution() instanceof Contribution.Text text) {
            lines.setProperty(at + "text", text.text());
        }
        if (said.contribution() instanceof Contribution.Figures figures) {
            List<NamedFigure> named = figures.figures();
            lines.setProperty(at + "figures", String.valueOf(named.size()));
            IntStream.range(0, named.size()).forEach(place -> put(lines, at + place + ".", named.get(place)));
        }
    }

    private static void put(Properties lines, String at, NamedFigure named) {
        Figure figure = named.figure();
        lines.setProperty(at + "name", named.name());
        lines.setProperty(at + "source", named.source());
        figure.value().ifPresent(value -> lines.setProperty(at + "value", String.valueOf(value)));
        lines.setProperty(at + "status", figure.status().name());
        lines.setProperty(at + "note", figure.note());
        lines.setProperty(at + "unit", named.unit().symbol());
        lines.setProperty(at + "kind", named.unit().kind().name());
        lines.setProperty(at + "decimals", String.valueOf(named.unit().decimals()));
    }

    private static LastGood lastGood(Properties lines, String at) throws IOException {
        Contribution contribution = contribution(lines, at);
        if (ContributionCheck.fault(contribution).isPresent()) {
            throw new IOException(
                    at + " " + ContributionCheck.fault(contribution).get());
        }
        return new LastGood(contribution, text(lines, at + "version"), Instant.parse(text(lines, at + "at")));
    }

    private static Contribution contribution(Properties lines, String at) throws IOException {
        if (lines.containsKey(at + "text")) {
            return new Contribution.Text(text(lines, at + "text"));
        }
        if (!lines.containsKey(at + "figures")) {
            return new Contribution.Nothing();
        }
        int count = Integer.parseInt(text(lines, at + "figures"));
        List<NamedFigure> figures = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            figures.add(figure(lines, at + place + "."));
        }
        return new Contribution.Figures(figures);
    }

    private static NamedFigure figure(Properties lines, String at) throws IOException {
        OptionalDouble value = lines.containsKey(at + "value")
                ? OptionalDouble.of(Double.parseDouble(text(lines, at + "value")))
                : OptionalDouble.empty();
        Figure figure =
                new Figure(value, ObservationStatus.valueOf(text(lines, at + "status")), text(lines, at + "note"));
        Unit unit = new Unit(
                text(lines, at + "unit"),
                UnitKind.valueOf(text(lines, at + "kind")),
                Integer.parseInt(text(lines, at + "decimals")));
        return new NamedFigure(text(lines, at + "name"), figure, unit, text(lines, at + "source"));
    }

    private static String text(Properties lines, String key) throws IOException {
        String value = lines.getProperty(key);
        if (value == null) {
            throw new IOException(WORDS.lineMissing(key));
        }
        return value;
    }
}
