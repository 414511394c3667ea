package dk.sigtepunkt.committees.internal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.committees.internal.deploy.CommitteeFolders.Objectionable;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A committee's folder gives what lies in it, and nothing but that, to its committee. */
class CommitteeFoldersTest {
    private static final CommitteeId HAVN = new CommitteeId("havn");
    private static final CommitteeId FJORD = new CommitteeId("fjord");

    @TempDir
    Path folder;

    private Path deploy;
    private boolean ready = true;
    private final Set<CommitteeId> known = Set.of(HAVN, FJORD);
    private final List<String> told = new ArrayList<>();
    private CommitteeFolders folders;

    @BeforeEach
    void look() throws IOException {
        deploy = Files.createDirectory(folder.resolve("deploy"));
        folders = new CommitteeFolders(deploy, new Desk());
    }

    private final class Desk implements CommitteeFolders.Desk {
        @Override
        public boolean ready() {
            return ready;
        }

        @Override
        public boolean knows(CommitteeId committee) {
            return known.contains(committee);
        }

        @Override
        public void dropped(CommitteeId committee, Path file) {
            told.add("%s takes %s".formatted(committee, deploy.relativize(file)));
        }

        @Override
        public void gone(CommitteeId committee, Path file) {
            told.add("%s loses %s".formatted(committee, deploy.relativize(file)));
        }

        @Override
        public void refuse(Path refused, Objectionable why) {
            told.add("%s %s".formatted(deploy.relativize(refused), why));
        }

        @Override
        public void fine(Path refused) {
            told.add("%s fine".formatted(deploy.relativize(refused)));
        }
    }

    private Path write(String file, String text) throws IOException {
        Path path = deploy.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private void looks(int times) {
        for (int look = 0; look < times; look++) {
            folders.run();
        }
    }

    @Test
    void aFileIsTakenOnceItLiesStillAndAgainWhenItChanges() throws IOException {
        write("havn/havn.committee.yaml", "id");
        looks(1);
        assertThat(told).as("it may be half written").isEmpty();
        write("havn/havn.committee.yaml", "id: h");
        looks(1);
        assertThat(told).isEmpty();
        looks(3);
        assertThat(told).containsExactly("havn takes havn/havn.committee.yaml");
        write("havn/havn.committee.yaml", "id: havn");
        looks(3);
        assertThat(told).hasSize(2).endsWith("havn takes havn/havn.committee.yaml");
    }

    @Test
    void eachFolderGivesToItsOwnCommittee() throws IOException {
        write("havn/a.committee.yaml", "a");
        write("fjord/a.committee.yaml", "a");
        write("a.committee.yaml", "File Install's");
        looks(2);
        assertThat(told).containsExactly("fjord takes fjord/a.committee.yaml", "havn takes havn/a.committee.yaml");
    }

    @Test
    void whatIsDeletedIsLostAndNothingElse() throws IOException {
        Path a = write("havn/a.committee.yaml", "a");
        write("havn/b.jar", "b");
        looks(2);
        told.clear();
        Files.delete(a);
        looks(2);
        assertThat(told).containsExactly("havn loses havn/a.committee.yaml");
    }

    @Test
    void aFolderThatIsMovedAwayTakesItsFilesAlong() throws IOException {
        write("havn/a.committee.yaml", "a");
        looks(2);
        told.clear();
        Files.move(deploy.resolve("havn"), folder.resolve("elsewhere"));
        looks(2);
        assertThat(told).containsExactly("havn loses havn/a.committee.yaml");
    }

    @Test
    void aFolderOfNoCommitteeIsNamedOnceAndNotLookedInto() throws IOException {
        write("ukendt/a.committee.yaml", "a");
        write("mappe.jar/a.committee.yaml", "a");
        looks(3);
        assertThat(told).containsExactly("mappe.jar NO_COMMITTEE", "ukendt NO_COMMITTEE");
        told.clear();
        Files.move(deploy.resolve("ukendt"), deploy.resolve("havn"));
        looks(2);
        assertThat(told).containsExactly("ukendt fine", "havn takes havn/a.committee.yaml");
    }

    @Test
    void aLinkToAFolderIsNotFollowedWhateverItIsCalled() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("a.committee.yaml"), "a");
        Files.createSymbolicLink(deploy.resolve("havn"), outside);
        looks(3);
        assertThat(told).containsExactly("havn LINK");
    }

    @Test
    void whatLiesDeeperIsHandedOverAsTheFolderItIsIn() throws IOException {
        write("havn/mere/a.committee.yaml", "a");
        looks(2);
        assertThat(told).containsExactly("havn takes havn/mere");
        String said = new DroppedFile(deploy.resolve("havn/mere"))
                .readCommittee()
                .fold(artifact -> "", sentence -> sentence, gone -> "");
        assertThat(said).startsWith("Det er en mappe");
    }

    @Test
    void nothingIsTakenWhileTheServerStarts() throws IOException {
        ready = false;
        write("havn/a.committee.yaml", "a");
        looks(3);
        assertThat(told).isEmpty();
        ready = true;
        looks(2);
        assertThat(told).hasSize(1);
    }

    @Test
    void ofADeployFolderThatIsAwayNothingFollows() throws IOException {
        write("havn/a.committee.yaml", "a");
        looks(2);
        told.clear();
        Files.move(deploy, folder.resolve("away"));
        looks(2);
        Files.move(folder.resolve("away"), deploy);
        looks(2);
        assertThat(told).isEmpty();
    }
}
