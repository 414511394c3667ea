package dk.sigtepunkt.content.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.sigtepunkt.contracts.AreaCode;
import dk.sigtepunkt.contracts.Breakdown;
import dk.sigtepunkt.contracts.Figure;
import dk.sigtepunkt.contracts.Indicator;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.contracts.ObservationStatus;
import dk.sigtepunkt.contracts.Origin;
import dk.sigtepunkt.contracts.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Reads observations from CSV: {@code indicator;period;value;status;known_on;note}, optionally {@code area} and
 * {@code breakdown}; decimal point, ISO dates, one header line.
 */
public final class ObservationCsv {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final List<String> REQUIRED = List.of("indicator", "period", "value", "status", "known_on", "note");

    private final List<Indicator> indicators;
    private final Findings findings;

    public ObservationCsv(List<Indicator> indicators, Findings findings) {
        this.indicators = indicators;
        this.findings = findings;
    }

    public List<Observation> read(String text, Origin origin, String reference) {
        List<Observation> observations = new ArrayList<>();
        Set<String> cells = new HashSet<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : csv) {
                int line = (int) row.getStartingLineNumber();
                if (missesColumns(row, line)) {
                    return List.of();
                }
                findings.checked(line, () -> observation(row, origin, reference))
                        .ifPresent(observation -> {
                            if (!cells.add(cell(observation))) {
                                findings.add(line, "Tallet står to gange med samme kendt-dato.");
                            }
                            observations.add(observation);
                        });
            }
        } catch (CsvParseException broken) {
            findings.add(0, "Filen er ikke gyldig CSV (%s).".formatted(broken.getMessage()));
        } catch (java.io.IOException impossibleInMemory) {
            throw new java.io.UncheckedIOException(impossibleInMemory);
        }
        return observations;
    }

    private boolean missesColumns(NamedCsvRecord row, int line) {
        List<String> missing = REQUIRED.stream()
                .filter(column -> !row.getHeader().contains(column))
                .toList();
        if (!missing.isEmpty()) {
            findings.add(1, "Kolonnen %s mangler i første linje.".formatted(String.join(", ", missing)));
        } else if (row.getFieldCount() != row.getHeader().size()) {
            findings.add(
                    line,
                    "Linjen har %d felter, men der er %d kolonner."
                            .formatted(row.getFieldCount(), row.getHeader().size()));
            return true;
        }
        return !missing.isEmpty();
    }

    private Observation observation(NamedCsvRecord row, Origin origin, String reference) {
        String key = row.getField("indicator");
        Indicator indicator = CommitteeMapper.byKey(indicators, key)
                .orElseThrow(() -> new IllegalArgumentException("indikatoren »%s« findes ikke".formatted(key)));
        Period period = Period.parse(row.getField("period"));
        if (period.frequency() != indicator.frequency()) {
            throw new IllegalArgumentException("perioden %s passer ikke til »%s«, som opgøres %s"
                    .formatted(period, key, indicator.frequency().code()));
        }
        return new Observation(
                indicator.id(),
                period,
                row.findField("area")
                        .filter(area -> !area.isBlank())
                        .map(AreaCode::new)
                        .orElse(AreaCode.HEDENSTED),
                row.findField("breakdown").map(Breakdown::new).orElse(Breakdown.TOTAL),
                new Figure(
                        value(row.getField("value")),
                        Codes.find(ObservationStatus.values(), ObservationStatus::code, row.getField("status")),
                        row.getField("note")),
                knownAt(row.getField("known_on")),
                origin,
                reference);
    }

    private static OptionalDouble value(String text) {
        if (text.isBlank()) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("»%s« er ikke et tal; skriv fx 46890.5".formatted(text), notANumber);
        }
    }

    private static Instant knownAt(String day) {
        try {
            return LocalDate.parse(day).atStartOfDay(ZONE).toInstant();
        } catch (DateTimeParseException notADay) {
            throw new IllegalArgumentException("»%s« er ikke en dato; skriv fx 2025-09-30".formatted(day), notADay);
        }
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
