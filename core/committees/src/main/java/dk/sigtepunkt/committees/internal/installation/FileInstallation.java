package dk.sigtepunkt.committees.internal.installation;

import dk.sigtepunkt.content.MunicipalityReader;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.domain.municipality.Installation;
import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.StartFaults;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the municipality once, at start: the data folder's own file, else the one in {@code etc/}. */
@Component
public final class FileInstallation implements Installation {
    private static final InstallationWords WORDS = InstallationWords.danish();
    private static final String FILE = "sigtepunkt.municipality.yaml";

    private final Municipality municipality;

    @Activate
    public FileInstallation(@Reference StartFaults faults) {
        this(faults.made(() -> read(InstallationData.ownOrShipped(FILE))));
    }

    /** @throws StartFailure when the file says no municipality */
    FileInstallation(Path file) {
        this(read(file));
    }

    private FileInstallation(Municipality municipality) {
        this.municipality = municipality;
    }

    @Override
    public Municipality municipality() {
        return municipality;
    }

    private static Municipality read(Path file) {
        return MunicipalityReader.read(FILE, text(file)).fold(accepted -> accepted.municipality(), refused -> {
            throw failure(WORDS.noMunicipality(file, refused.findings().get(0)), WORDS.mendTheFile());
        });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException binary) {
            throw failure(WORDS.notUtf8(file), WORDS.mend());
        } catch (IOException unreadable) {
            throw failure(WORDS.missingOrUnreadable(file), WORDS.mendOrPutBack());
        }
    }

    private static StartFailure failure(String cause, String remedy) {
        return new StartFailure(new StartFault(StartFault.Kind.CONFIGURATION, cause, remedy));
    }
}
