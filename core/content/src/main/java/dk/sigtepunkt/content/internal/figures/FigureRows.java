package dk.sigtepunkt.content.internal.figures;

import dk.sigtepunkt.content.internal.committee.AreaWords;
import dk.sigtepunkt.content.internal.committee.CommitteeMapper;
import dk.sigtepunkt.content.internal.yaml.Day;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.content.internal.yaml.YamlCodes;
import dk.sigtepunkt.content.result.ReadResult.ObservationFile;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns rows into observations, wherever they are written; what is wrong with a row becomes a finding on its line. */
final class FigureRows {
    private static final FigureFileWords WORDS = FigureFileWords.danish();
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final double LARGEST = 1e15;

    private final List<Indicator> indicators;
    private final AreaWords areas;
    private final Origin origin;
    private final String reference;
    private final Findings findings;
    private final Set<String> cells = new HashSet<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    /** @param reference the source, as it is printed */
    FigureRows(List<Indicator> indicators, AreaWords areas, Origin origin, String reference, Findings findings) {
        this.indicators = indicators;
        this.areas = areas;
        this.origin = origin;
        this.reference = reference;
        this.findings = findings;
    }

    void add(int line, FigureRow row) {
        findings.checked(line, () -> observation(row)).ifPresent(observation -> {
            if (!cells.add(cell(observation))) {
                findings.add(line, WORDS.figureTwice());
            }
            observations.add(observation);
            lines.add(line);
        });
    }

    ObservationFile file(String name, String digest) {
        return new ObservationFile(name, digest, observations, lines);
    }

    private Observation observation(FigureRow row) {
        Indicator indicator = CommitteeMapper.byKey(indicators, row.cell().indicator())
                .orElseThrow(() -> new IllegalArgumentException(
                        WORDS.unknownIndicator(row.cell().indicator())));
        Period period = Period.parse(row.cell().period());
        if (period.frequency() != indicator.frequency()) {
            throw new IllegalArgumentException(
                    WORDS.otherRhythm(period, row.cell().indicator(), indicator.frequency()));
        }
        return new Observation(
                indicator.id(),
                period,
                areas.one(row.cell().area()),
                new Breakdown(row.cell().breakdown()),
                new Figure(
                        value(row.value()),
                        YamlCodes.find(ObservationStatus.values(), ObservationStatus::code, row.status()),
                        note(row.note())),
                knownAt(row.knownOn()),
                origin,
                reference);
    }

    private static OptionalDouble value(String text) {
        if (text.isBlank()) {
            return OptionalDouble.empty();
        }
        // Double.parseDouble alone also takes 12d, 0x1p3 and NaN.
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(WORDS.noNumber(text));
        }
        double value = Double.parseDouble(text);
        if (Math.abs(value) > LARGEST) {
            throw new IllegalArgumentException(WORDS.numberTooLarge(text));
        }
        return OptionalDouble.of(value);
    }

    private static String note(String text) {
        if (text.length() > Figure.LONGEST_NOTE) {
            throw new IllegalArgumentException(WORDS.noteTooLong(text.length(), Figure.LONGEST_NOTE));
        }
        return text;
    }

    private static Instant knownAt(String day) {
        return Day.of(day, WORDS::noDay).atStartOfDay(ZONE).toInstant();
    }

    private static String cell(Observation observation) {
        return String.join(
                "|",
                observation.indicator().toString(),
                observation.period().code(),
                observation.area().value(),
                observation.breakdown().value(),
                observation.knownAt().toString());
    }
}
