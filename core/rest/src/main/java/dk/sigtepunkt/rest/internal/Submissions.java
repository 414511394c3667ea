package dk.sigtepunkt.rest.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import dk.sigtepunkt.contracts.AreaCode;
import dk.sigtepunkt.contracts.Breakdown;
import dk.sigtepunkt.contracts.IndicatorId;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.figures.Entry;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.figures.Intake;
import dk.sigtepunkt.domain.figures.KeyReusedException;
import dk.sigtepunkt.domain.figures.Receipt;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.rest.internal.json.ObservationJson;
import dk.sigtepunkt.rest.internal.json.ReceiptJson;
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
final class Submissions {
    private static final int MARK_BYTES = 8;
    /** The reference of figures that are only checked, never kept. */
    private static final String UNUSED = "-";

    private final Catalogue catalogue;
    private final FigureStore figures;
    private final Clock clock;

    Submissions(Catalogue catalogue, FigureStore figures, Clock clock) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.clock = clock;
    }

    ReceiptJson receive(Submission submission, Optional<String> key) {
        if (!submission.faults().isEmpty()) {
            throw misshapen(submission);
        }
        String digest = submission.digest();
        String reference = reference(key.orElseGet(() -> UUID.randomUUID().toString()), digest);
        Receipt receipt =
                key.flatMap(figures::receipt).orElseGet(() -> keep(accepted(submission, reference), key, digest));
        if (!receipt.digest().equals(digest)) {
            throw keyReused();
        }
        return ReceiptJson.of(receipt, stored(submission.entries(), reference));
    }

    private static String reference(String key, String digest) {
        return "Indberettet via API (" + Sha256.hex((key + '\n' + digest).getBytes(UTF_8), MARK_BYTES) + ")";
    }

    /** Two figures for one cell are never known at the same time, however fast they come. */
    private List<Observation> accepted(Submission submission, String reference) {
        Instant knownAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Observation> observations = checked(submission, knownAt, reference);
        while (anyTaken(observations)) {
            knownAt = knownAt.plus(1, ChronoUnit.MICROS);
            observations = checked(submission, knownAt, reference);
        }
        return observations;
    }

    private List<Observation> checked(Submission submission, Instant knownAt, String reference) {
        return intake(submission, knownAt, reference).fold(Intake.Outcome.Accepted::observations, refused -> {
            throw Problem.faulty(refused.faults());
        });
    }

    private Problem misshapen(Submission submission) {
        return Problem.faulty(submission.allFaults(intake(submission, clock.instant(), UNUSED)
                .fold(accepted -> List.of(), Intake.Outcome.Refused::faults)));
    }

    private Intake.Outcome intake(Submission submission, Instant knownAt, String reference) {
        return Intake.check(submission.entries(), catalogue.snapshot(), knownAt, reference);
    }

    private boolean anyTaken(List<Observation> observations) {
        FigureBook book = figures.book();
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

    private List<ObservationJson> stored(List<Entry> entries, String reference) {
        FigureBook book = figures.book();
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
