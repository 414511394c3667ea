package dk.sigtepunkt.rest.internal.observations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.KeyReusedException;
import dk.sigtepunkt.domain.figures.Receipt;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.domain.recording.Entry;
import dk.sigtepunkt.domain.recording.Intake;
import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.reading.Readings;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what was sent, once for each key, and tells the same about it every time: every figure of a batch names the
 * batch as its reference, so that a repetition finds the very figures that were stored the first time.
 */
public final class Submissions {
    private static final int MARK_BYTES = 8;
    /** The reference of figures that are only checked, never kept. */
    private static final String UNUSED = "-";

    private final Readings readings;
    private final FigureStore figures;
    private final Clock clock;

    public Submissions(Readings readings, FigureStore figures, Clock clock) {
        this.readings = readings;
        this.figures = figures;
        this.clock = clock;
    }

    ReceiptJson receive(Submission submission, Optional<String> key) {
        if (!submission.faults().isEmpty()) {
            throw misshapen(submission);
        }
        String digest = submission.digest();
        String reference = reference(key.orElseGet(() -> UUID.randomUUID().toString()), digest);
        Receipt receipt = key.flatMap(figures::receipt)
                .orElseGet(
                        () -> keep(readings.answer(reading -> accepted(reading, submission, reference)), key, digest));
        if (!receipt.digest().equals(digest)) {
            throw keyReused();
        }
        // Only a reading that is opened now has what was just kept.
        return readings.answer(
                reading -> ReceiptJson.of(receipt, stored(reading.figures(), submission.entries(), reference)));
    }

    private static String reference(String key, String digest) {
        return "Indberettet via API (" + Sha256.hex((key + '\n' + digest).getBytes(UTF_8), MARK_BYTES) + ")";
    }

    /** Two figures for one cell are never known at the same time, however fast they come. */
    private List<Observation> accepted(Reading reading, Submission submission, String reference) {
        Instant knownAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Observation> observations = checked(reading, submission, knownAt, reference);
        while (anyTaken(reading.figures(), observations)) {
            knownAt = knownAt.plus(1, ChronoUnit.MICROS);
            observations = checked(reading, submission, knownAt, reference);
        }
        return observations;
    }

    private static List<Observation> checked(
            Reading reading, Submission submission, Instant knownAt, String reference) {
        return intake(reading, submission, knownAt, reference).fold(Intake.Outcome.Accepted::observations, refused -> {
            throw Problem.faulty(refused.faults());
        });
    }

    private Problem misshapen(Submission submission) {
        Intake.Outcome outcome = readings.answer(reading -> intake(reading, submission, clock.instant(), UNUSED));
        return Problem.faulty(
                submission.allFaults(outcome.fold(accepted -> List.of(), Intake.Outcome.Refused::faults)));
    }

    private static Intake.Outcome intake(Reading reading, Submission submission, Instant knownAt, String reference) {
        return Intake.check(submission.entries(), reading.committees(), knownAt, reference);
    }

    private static boolean anyTaken(FigureBook book, List<Observation> observations) {
        return observations.stream()
                .anyMatch(one -> book.series(SeriesKey.of(one)).stream()
                        .flatMap(series -> series.vintages().stream())
                        .anyMatch(known -> known.knownAt().equals(one.knownAt())
                                && known.period().equals(one.period())));
    }

    private Receipt keep(List<Observation> observations, Optional<String> key, String digest) {
        try {
            return figures.append(observations, key, digest);
        } catch (KeyReusedException reused) {
            throw keyReused();
        } catch (IllegalArgumentException meanwhile) {
            throw Problem.of(ProblemKind.CONFLICT, "Nogen skrev de samme tal i samme øjeblik. Send dem igen.");
        }
    }

    private static Problem keyReused() {
        return Problem.of(
                ProblemKind.KEY_REUSED,
                "Nøglen er allerede brugt til et andet indhold. Brug en ny nøgle, eller send det første indhold igen.");
    }

    private static List<ObservationJson> stored(FigureBook book, List<Entry> entries, String reference) {
        Map<SeriesKey, Map<String, Observation>> batch = new HashMap<>();
        return entries.stream()
                .map(entry -> batch.computeIfAbsent(series(entry), key -> ofBatch(book, key, reference))
                        .get(entry.period()))
                .map(Objects::requireNonNull)
                .map(ObservationJson::of)
                .toList();
    }

    private static SeriesKey series(Entry entry) {
        return new SeriesKey(
                IndicatorId.parse(entry.indicator()), new AreaCode(entry.area()), new Breakdown(entry.breakdown()));
    }

    private static Map<String, Observation> ofBatch(FigureBook book, SeriesKey key, String reference) {
        return book.series(key).stream()
                .flatMap(series -> series.vintages().stream())
                .filter(figure -> figure.reference().equals(reference))
                .collect(toMap(figure -> figure.period().code(), figure -> figure));
    }
}
