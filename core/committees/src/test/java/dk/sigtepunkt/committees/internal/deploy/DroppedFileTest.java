package dk.sigtepunkt.committees.internal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.FileLimit;
import java.io.IOException;
import java.io.RandomAccessFile;
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
        return new DroppedFile(file)
                .read()
                .fold(artifact -> artifact.bytes().length + " bytes", sentence -> sentence, gone -> "gone");
    }

    @Test
    void ofExactlyTheLimitIsReadAndOneByteMoreIsNot() throws IOException {
        assertThat(read(FileLimit.BYTES)).isEqualTo(FileLimit.BYTES + " bytes");
        assertThat(read(FileLimit.BYTES + 1L))
                .isEqualTo("Filen må højst være på 50 MB. Et udvalg fylder sjældent over 1 MB.");
    }
}
