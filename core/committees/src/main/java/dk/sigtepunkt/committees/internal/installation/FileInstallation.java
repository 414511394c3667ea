package dk.sigtepunkt.committees.internal.installation;

import dk.sigtepunkt.content.MunicipalityReader;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.domain.municipality.Installation;
import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.StartFaults;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the municipality's file once, at start: the data folder's own, else the one in {@code etc/}. */
@Component
public final class FileInstallation implements Installation {
    private static final InstallationWords WORDS = InstallationWords.danish();
    private static final String FILE = "sigtepunkt.municipality.yaml";

    private final Municipality municipality;
    private final Set<CommitteeId> leftOut;
    private final List<String> parts;

    @Activate
    public FileInstallation(@Reference StartFaults faults) {
        this(faults, () -> InstallationData.ownOrShipped(FILE), InstallationData::shippedCommittees);
    }

    /**
     * @param comes the committees that come with the product
     * @throws StartFailure when the file says no municipality, or wants a committee that does not come with the product;
     *     it has been told
     */
    FileInstallation(StartFaults faults, Supplier<Path> place, Supplier<Set<CommitteeId>> comes) {
        Path file = faults.made(place);
        MunicipalityReader.Outcome.Accepted said = faults.made(() -> read(file));
        this.municipality = said.municipality();
        this.parts = said.parts();
        this.leftOut = faults.made(() -> leftOut(file, said, comes.get()));
    }

    private static Set<CommitteeId> leftOut(
            Path file, MunicipalityReader.Outcome.Accepted said, Set<CommitteeId> shipped) {
        Set<CommitteeId> others = new TreeSet<>(Comparator.comparing(CommitteeId::value));
        said.shippedCommittees().ifPresent(shown -> {
            shown.stream().filter(one -> !shipped.contains(one)).findAny().ifPresent(unknown -> {
                throw failure(WORDS.notShipped(file, unknown, shipped), WORDS.mendTheFile());
            });
            others.addAll(shipped);
            others.removeAll(shown);
        });
        return Collections.unmodifiableSet(others);
    }

    @Override
    public Municipality municipality() {
        return municipality;
    }

    @Override
    public Set<CommitteeId> leftOut() {
        return leftOut;
    }

    @Override
    public List<String> parts() {
        return parts;
    }

    private static MunicipalityReader.Outcome.Accepted read(Path file) {
        return MunicipalityReader.read(FILE, text(file)).fold(accepted -> accepted, refused -> {
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
