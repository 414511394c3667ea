package dk.sigtepunkt.committees.internal.installation;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.StartFaults;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads {@code sigtepunkt.expected-focus-areas.csv} of the data folder, or that of {@code etc/}:
 * {@code committee;key;sigtepunkt}, {@code #} for comments.
 */
@Component
public final class FileExpectedFocusAreas implements ExpectedFocusAreas {
    private static final Logger LOG = LoggerFactory.getLogger(FileExpectedFocusAreas.class);
    private static final InstallationWords WORDS = InstallationWords.danish();
    private static final String HEADER = "committee;key;sigtepunkt";

    private final List<ExpectedFocusArea> all;

    @Activate
    public FileExpectedFocusAreas(@Reference StartFaults faults) {
        this(faults, () -> InstallationData.ownOrShipped("sigtepunkt.expected-focus-areas.csv"));
    }

    FileExpectedFocusAreas(StartFaults faults, Supplier<Path> file) {
        this.all = faults.made(() -> read(file.get()));
    }

    @Override
    public List<ExpectedFocusArea> all() {
        return all;
    }

    private static List<ExpectedFocusArea> read(Path file) {
        List<ExpectedFocusArea> areas = new ArrayList<>();
        if (Files.notExists(file)) {
            return List.of();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            for (int index = 0; index < lines.size(); index++) {
                String line = lines.get(index).strip();
                if (!line.isEmpty() && !line.startsWith("#") && !line.equals(HEADER)) {
                    row(file, index + 1, line, areas);
                }
            }
        } catch (IOException broken) {
            throw new StartFailure(
                    new StartFault(
                            StartFault.Kind.CONFIGURATION,
                            WORDS.areasUnreadable(file, String.valueOf(broken.getMessage())),
                            WORDS.mendOrPutBack()),
                    broken);
        }
        return List.copyOf(areas);
    }

    private static void row(Path file, int number, String line, List<ExpectedFocusArea> areas) {
        String[] columns = line.split(";", -1);
        try {
            areas.add(new ExpectedFocusArea(
                    new FocusAreaRef(new CommitteeId(columns[0]), new FocusAreaKey(columns[1])),
                    new SigtepunktId(columns[2])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException bad) {
            LOG.warn(WORDS.areaLeftOut(file, number));
        }
    }
}
