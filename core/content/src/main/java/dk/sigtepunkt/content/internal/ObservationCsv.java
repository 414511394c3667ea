package dk.sigtepunkt.content.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.sigtepunkt.contracts.AreaCode;
import dk.sigtepunkt.contracts.Breakdown;
import dk.sigtepunkt.contracts.Figure;
import dk.sigtepunkt.contracts.Frequency;
import dk.sigtepunkt.contracts.Indicator;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.contracts.ObservationStatus;
import dk.sigtepunkt.contracts.Origin;
import dk.sigtepunkt.contracts.Period;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads observations from CSV: {@code indicator;period;value;status;known_on;note}, optionally {@code area} and
 * {@code breakdown}; decimal point, ISO dates, one header line.
 */
public final class ObservationCsv {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final List<String> REQUIRED = List.of("indicator", "period", "value", "status", "known_on", "note");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final double LARGEST = 1e15;
    private static final int LONGEST_NOTE = 4000;

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
                    .formatted(period, key, rhythm(indicator.frequency())));
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
                        note(row.getField("note"))),
                knownAt(row.getField("known_on")),
                origin,
                reference);
    }

    private static OptionalDouble value(String text) {
        if (text.isBlank()) {
            return OptionalDouble.empty();
        }
        // Double.parseDouble alone also takes 12d, 0x1p3 and NaN.
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("»%s« er ikke et tal; skriv fx 46890.5".formatted(text));
        }
        double value = Double.parseDouble(text);
        if (Math.abs(value) > LARGEST) {
            throw new IllegalArgumentException("tallet %s er for stort; skift til en større enhed".formatted(text));
        }
        return OptionalDouble.of(value);
    }

    private static String note(String text) {
        if (text.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException(
                    "bemærkningen er på %d tegn; der er plads til %d".formatted(text.length(), LONGEST_NOTE));
        }
        return text;
    }

    private static String rhythm(Frequency frequency) {
        return switch (frequency) {
            case YEAR -> "hvert år";
            case HALF_YEAR -> "hvert halvår";
            case QUARTER -> "hvert kvartal";
            case MONTH -> "hver måned";
            case WEEK -> "hver uge";
        };
    }

    private static Instant knownAt(String day) {
        return Day.of(day, "skriv fx 2025-09-30").atStartOfDay(ZONE).toInstant();
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
