package dk.sigtepunkt.committees.internal.installation;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.StartFaults;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.OfficialWording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads {@code sigtepunkt.expected-focus-areas.csv} of the data folder, or that of {@code etc/}:
 * {@code committee;key;sigtepunkt;wording;literal}, the last two where they are known, {@code #} for comments.
 */
final class FileExpectedFocusAreas implements ExpectedFocusAreas {
    private static final Logger LOG = LoggerFactory.getLogger(FileExpectedFocusAreas.class);
    private static final InstallationWords WORDS = InstallationWords.danish();
    private static final String HEADER = "committee";

    private final List<ExpectedFocusArea> all;

    FileExpectedFocusAreas(StartFaults faults, Supplier<Path> file) {
        this.all = faults.made(() -> read(file.get()));
    }

    @Override
    public List<ExpectedFocusArea> all() {
        return all;
    }

    private static List<ExpectedFocusArea> read(Path file) {
        if (Files.notExists(file)) {
            return List.of();
        }
        List<ExpectedFocusArea> areas = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(';')
                .commentStrategy(CommentStrategy.SKIP)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(Files.readString(file))) {
            rows.stream().filter(row -> !row.getField(0).strip().equals(HEADER)).forEach(row -> row(file, row, areas));
        } catch (IOException | CsvParseException broken) {
            throw new StartFailure(
                    new StartFault(
                            StartFault.Kind.CONFIGURATION,
                            WORDS.areasUnreadable(file, String.valueOf(broken.getMessage())),
                            WORDS.mendOrPutBack()),
                    broken);
        }
        return List.copyOf(areas);
    }

    private static void row(Path file, CsvRecord row, List<ExpectedFocusArea> areas) {
        List<String> columns = row.getFields().stream().map(String::strip).toList();
        try {
            areas.add(new ExpectedFocusArea(
                    new FocusAreaRef(new CommitteeId(columns.get(0)), new FocusAreaKey(columns.get(1))),
                    new SigtepunktId(columns.get(2)),
                    wording(column(columns, 3), column(columns, 4))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException bad) {
            LOG.warn(WORDS.areaLeftOut(file, (int) row.getStartingLineNumber()));
        }
    }

    private static String column(List<String> columns, int index) {
        return index < columns.size() ? columns.get(index) : "";
    }

    private static Optional<OfficialWording> wording(String text, String literal) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new OfficialWording(text, literal));
    }
}
