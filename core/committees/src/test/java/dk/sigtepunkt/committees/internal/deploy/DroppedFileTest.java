package dk.sigtepunkt.committees.internal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.FileLimit;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroppedFileTest {
    @TempDir
    Path folder;

    private String read(long size) throws IOException {
        Path file = folder.resolve("havn.committee.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(size);
        }
        return read(file);
    }

    private static String read(Path path) {
        return said(new DroppedFile(path).read());
    }

    private static String said(DroppedFile.Read read) {
        return read.fold(artifact -> artifact.bytes().length + " bytes", sentence -> sentence, gone -> "gone");
    }

    @Test
    void whatIsNoCommitteeIsToldWhyAndWhatToDo() throws IOException {
        Path file = Files.writeString(folder.resolve("havn.yaml"), "id: havn");
        assertThat(read(file)).isEqualTo("En udvalgsfil skal have et navn, der ender på .committee.yaml; omdøb filen.");
        assertThat(read(Files.createSymbolicLink(folder.resolve("b.committee.yaml"), file)))
                .isEqualTo("Filen er et link, og links i mappen deploy følges ikke; læg selve filen her.");
        assertThat(read(Files.createDirectory(folder.resolve("c.committee.jar"))))
                .isEqualTo("Det er en mappe og ikke en fil; læg filen selv her.");
        assertThat(read(Files.writeString(folder.resolve("d.kar"), "x")))
                .isEqualTo("Karfilen er beskadiget og kan ikke læses; byg eller kopiér den igen.");
        assertThat(read(folder.resolve("e.committee.yaml"))).isEqualTo("gone");
    }

    @Test
    void inACommitteesFolderNothingButCommitteesIsTaken() throws IOException {
        for (String other : new String[] {"features.xml", "server.cfg", "hel.kar", "noter.txt"}) {
            Path file = Files.writeString(folder.resolve(other), "x");
            assertThat(said(new DroppedFile(file).readCommittee()))
                    .startsWith("I et udvalgs egen mappe tages kun udvalgsfiler");
        }
        Path file = Files.writeString(folder.resolve("havn.committee.yaml"), "x");
        assertThat(new DroppedFile(file).readCommittee()).isInstanceOf(DroppedFile.Read.Whole.class);
        Path link = Files.createSymbolicLink(folder.resolve("b.xml"), file);
        assertThat(said(new DroppedFile(link).readCommittee())).contains("link");
    }

    @Test
    void ofExactlyTheLimitIsReadAndOneByteMoreIsNot() throws IOException {
        assertThat(read(FileLimit.BYTES)).isEqualTo(FileLimit.BYTES + " bytes");
        assertThat(read(FileLimit.BYTES + 1L))
                .isEqualTo("Filen må højst være på 50 MB. Et udvalg fylder sjældent over 1 MB.");
    }

    @Test
    void besideAFileLieTheOtherCommitteesThatWillBeHandedOver() throws IOException {
        Path file = Files.writeString(folder.resolve("a.committee.yaml"), "id: a");
        Path other = Files.writeString(folder.resolve("b.yaml"), "id: b");
        Files.writeString(folder.resolve("c.txt"), "x");
        Files.createDirectory(folder.resolve("d.committee.jar"));
        Files.createSymbolicLink(folder.resolve("e.committee.yaml"), file);
        assertThat(DroppedFile.beside(file)).containsOnlyKeys(file, other);
        String before = DroppedFile.beside(file).get(other);
        Files.writeString(other, "id: bb");
        assertThat(DroppedFile.beside(file).get(other)).isNotEqualTo(before);
    }
}
