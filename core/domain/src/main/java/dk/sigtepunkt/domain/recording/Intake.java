package dk.sigtepunkt.domain.recording;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks entered figures against the indicators: all are accepted or none, and every fault is named. */
public final class Intake {
    private final CatalogueSnapshot catalogue;
    private final AreaCode own;
    private final Instant knownAt;
    private final LocalDate today;
    private final String reference;
    private final RecordingWords words;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Cell, Integer> firstSeen = new HashMap<>();

    // The same few texts come again in every line: each is read once.
    private final Map<String, IndicatorId> ids = new HashMap<>();
    private final Map<IndicatorId, Optional<Indicator>> indicators = new HashMap<>();
    private final Map<Frequency, Map<String, Period>> periods = new EnumMap<>(Frequency.class);
    private final Map<String, AreaCode> areas = new HashMap<>();
    private final Map<String, Breakdown> breakdowns = new HashMap<>();
    private final Map<String, ObservationStatus> statuses = new HashMap<>();

    private record Cell(SeriesKey series, Period period) {}

    private Intake(Reading reading, Instant knownAt, String reference, RecordingWords words) {
        this.catalogue = reading.committees();
        this.own = reading.figures().municipality().area();
        this.knownAt = knownAt;
        this.today = LocalDate.ofInstant(knownAt, Danish.ZONE);
        this.reference = reference;
        this.words = words;
    }

    /**
     * @param knownAt when the figures are entered
     * @param reference what the figures will name as their source
     */
    public static Outcome check(
            List<Entry> entries, Reading reading, Instant knownAt, String reference, RecordingWords words) {
        Intake intake = new Intake(reading, knownAt, reference, words);
        List<Observation> observations = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            intake.observation(index + 1, entries.get(index)).ifPresent(observations::add);
        }
        return intake.faults.isEmpty() ? new Outcome.Accepted(observations) : new Outcome.Refused(intake.faults);
    }

    private Optional<Observation> observation(int item, Entry entry) {
        int before = faults.size();
        IndicatorId id =
                field(item, "indicator", "unknown-indicator", () -> once(ids, entry.indicator(), IndicatorId::parse));
        Indicator indicator = id == null
                ? null
                : indicators.computeIfAbsent(id, catalogue::indicator).orElse(null);
        if (id != null && indicator == null) {
            fault(item, "indicator", "unknown-indicator", words.unknownIndicator(id));
        }
        Period period = field(item, "period", "bad-period", () -> period(entry.period(), indicator));
        AreaCode area = field(item, "area", "bad-area", () -> once(areas, entry.area(), this::area));
        Breakdown breakdown =
                field(item, "breakdown", "bad-breakdown", () -> once(breakdowns, entry.breakdown(), Breakdown::new));
        String note = field(item, "note", "bad-note", () -> note(entry.note()));
        ObservationStatus status =
                field(item, "status", "bad-status", () -> once(statuses, entry.status(), this::status));
        Optional<OptionalDouble> value = value(item, entry.value(), indicator);
        Figure figure = status == null || note == null || value.isEmpty()
                ? null
                : field(item, "value", "bad-value", () -> new Figure(value.get(), status, note));
        if (faults.size() > before
                || id == null
                || period == null
                || area == null
                || breakdown == null
                || figure == null) {
            return Optional.empty();
        }
        Integer first = firstSeen.putIfAbsent(new Cell(new SeriesKey(id, area, breakdown), period), item);
        if (first != null) {
            fault(item, "indicator", "duplicate", words.repeats(first));
            return Optional.empty();
        }
        return Optional.of(new Observation(id, period, area, breakdown, figure, knownAt, Origin.REAL, reference));
    }

    /** @return empty when what came is no number; that is told */
    private Optional<OptionalDouble> value(int item, Value value, @Nullable Indicator indicator) {
        return value.fold(
                number -> Optional.of(OptionalDouble.of(number)),
                text -> NumberText.read(
                                text, indicator == null ? 0 : indicator.unit().decimals())
                        .fold(
                                number -> Optional.of(OptionalDouble.of(number)),
                                two -> untold(item, "two-readings", words.twoReadings(two), Optional.of(two)),
                                none -> untold(item, "not-a-number", words.noNumber(none), Optional.empty())),
                () -> Optional.of(OptionalDouble.empty()),
                sentence -> untold(item, "not-a-number", sentence, Optional.empty()));
    }

    private Optional<OptionalDouble> untold(int item, String code, String sentence, Optional<NumberText.Two> readings) {
        faults.add(new Fault(item, "value", code, proper(sentence), readings));
        return Optional.empty();
    }

    private static <T> T once(Map<String, T> known, String text, Function<String, T> reader) {
        return known.computeIfAbsent(text, reader);
    }

    private AreaCode area(String text) {
        return text.isEmpty() ? own : new AreaCode(text);
    }

    private Period period(String text, @Nullable Indicator indicator) {
        return indicator == null
                ? checked(text, null)
                : once(
                        periods.computeIfAbsent(indicator.frequency(), frequency -> new HashMap<>()),
                        text,
                        unread -> checked(unread, indicator));
    }

    private Period checked(String text, @Nullable Indicator indicator) {
        Period period = Period.parse(text);
        if (indicator != null && indicator.frequency() != period.frequency()) {
            throw new IllegalArgumentException(
                    words.otherFrequency(text, indicator, Period.containing(indicator.frequency(), today)));
        }
        if (period.start().isAfter(today)) {
            throw new IllegalArgumentException(words.notBegun(text));
        }
        return period;
    }

    private String note(String text) {
        if (text.length() > Figure.LONGEST_NOTE) {
            throw new IllegalArgumentException(words.noteTooLong(text.length(), Figure.LONGEST_NOTE));
        }
        if (text.chars().anyMatch(character -> character < ' ' && character != '\n' && character != '\t')) {
            throw new IllegalArgumentException(words.noteUnprintable());
        }
        return text;
    }

    private ObservationStatus status(String code) {
        return code.isEmpty()
                ? ObservationStatus.OBSERVED
                : Arrays.stream(ObservationStatus.values())
                        .filter(status -> status.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(words.unknownStatus(code)));
    }

    private <T> @Nullable T field(int item, String field, String code, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException objection) {
            fault(item, field, code, String.valueOf(objection.getMessage()));
            return null;
        }
    }

    private void fault(int item, String field, String code, String sentence) {
        faults.add(new Fault(item, field, code, proper(sentence)));
    }

    private static String proper(String sentence) {
        return Danish.sentence(Danish.begun(sentence));
    }

    /**
     * One thing that is wrong with one entered figure.
     *
     * @param item its 1-based place among the entries
     * @param code stable, for programs
     * @param sentence Danish, for persons
     * @param readings of a number that can be read in two ways
     */
    public record Fault(int item, String field, String code, String sentence, Optional<NumberText.Two> readings) {
        public Fault(int item, String field, String code, String sentence) {
            this(item, field, code, sentence, Optional.empty());
        }
    }

    /** All figures, ready to be kept, or everything that is wrong. */
    public sealed interface Outcome {
        record Accepted(List<Observation> observations) implements Outcome {
            public Accepted {
                observations = List.copyOf(observations);
            }
        }

        record Refused(List<Fault> faults) implements Outcome {
            public Refused {
                faults = List.copyOf(faults);
            }
        }

        default <T> T fold(Function<Accepted, T> accepted, Function<Refused, T> refused) {
            return this instanceof Accepted outcome ? accepted.apply(outcome) : refused.apply((Refused) this);
        }
    }
}
