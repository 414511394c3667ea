package dk.sigtepunkt.committees.internal.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.Untold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileInstallationTest {
    private static final String BAKKEBY = """
            schema: "municipality-1.0"
            code: "999"
            name: Bakkeby
            region: { code: "083", name: Region Syddanmark }
            neighbours: []
            logoText: Bakkeby Kommune
            """;

    private static final CommitteeId HAVN = new CommitteeId("havn");
    private static final CommitteeId SKOV = new CommitteeId("skov");
    private static final Set<CommitteeId> SHIPPED = Set.of(HAVN, SKOV);

    @TempDir
    Path folder;

    private FileInstallation read(String text) throws IOException {
        return installation(Files.writeString(folder.resolve("kommune.yaml"), text));
    }

    @Test
    void theFileSaysWhoseInstallationItIs() throws IOException {
        assertThat(read(BAKKEBY).municipality().area()).isEqualTo(new AreaCode("999"));
    }

    @Test
    void everyCommitteeThatComesWithTheProductIsShownUnlessTheFileNamesWhich() throws IOException {
        assertThat(read(BAKKEBY).leftOut()).isEmpty();
        assertThat(read(BAKKEBY + "shippedCommittees: [havn]\n").leftOut()).containsExactly(SKOV);
        assertThat(read(BAKKEBY + "shippedCommittees: []\n").leftOut()).containsExactly(HAVN, SKOV);
        assertThat(read(BAKKEBY + "shippedCommittees: [skov, havn]\n").leftOut())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [havnen] | nævner udvalget »havnen« under shippedCommittees, men det følger ikke med; det gør: havn, skov
            havn     | linje 7
            [Havn]   | linje 7
            [1]      | linje 7
            """)
    void aCommitteeThatDoesNotComeWithTheProductEndsTheStart(String value, String told) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> read(BAKKEBY + "shippedCommittees: " + value + "\n"))
                .satisfies(failure -> {
                    assertThat(failure.fault().kind()).isEqualTo(StartFault.Kind.CONFIGURATION);
                    assertThat(failure.fault().sentence()).contains("kommune.yaml", "ret filen", told);
                });
    }

    @Test
    void aFaultSaysWhatWhereAndWhatToDo() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> read(BAKKEBY.replace("name: Bakkeby\n", "")))
                .satisfies(failure -> {
                    assertThat(failure.fault().kind()).isEqualTo(StartFault.Kind.CONFIGURATION);
                    assertThat(failure.fault().sentence())
                            .isEqualTo(
                                    "filen »%s« siger ikke, hvilken kommune det er (sigtepunkt.municipality.yaml, linje 1:"
                                            + " Feltet »name« mangler); ret filen.",
                                    folder.resolve("kommune.yaml"));
                });
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> installation(folder.resolve("ingen.yaml")))
                .satisfies(failure -> assertThat(failure.fault().sentence())
                        .isEqualTo(
                                "filen »%s« mangler eller kan ikke læses; ret den, eller læg distributionens udgave"
                                        + " tilbage.",
                                folder.resolve("ingen.yaml")));
    }

    @Test
    void theDataFoldersOwnFileGoesBeforeTheDistributions() throws IOException {
        String before = System.getProperty("sigtepunkt.data");
        System.setProperty("sigtepunkt.data", folder.toString());
        try {
            assertThat(InstallationData.ownOrShipped("x.yaml")).isEqualTo(Path.of("etc", "x.yaml"));
            Path own = Files.createFile(folder.resolve("x.yaml"));
            assertThat(InstallationData.ownOrShipped("x.yaml")).isEqualTo(own);
        } finally {
            if (before == null) {
                System.clearProperty("sigtepunkt.data");
            } else {
                System.setProperty("sigtepunkt.data", before);
            }
        }
    }

    private static FileInstallation installation(Path file) {
        return new FileInstallation(Untold.faults(), () -> file, () -> SHIPPED);
    }

    @Test
    void whereItsPeopleLiveIsItsOwn() throws IOException {
        assertThat(read(BAKKEBY).parts()).isEmpty();
        assertThat(read(BAKKEBY + "parts: [Bakken, Byen]\n").parts()).containsExactly("Bakken", "Byen");
    }
}
