package dk.sigtepunkt.persistence.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.audit.AuditHeadStore;
import dk.sigtepunkt.domain.audit.AuditHeadStoreContract;
import dk.sigtepunkt.domain.audit.KeptHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileAuditHeadsTest extends AuditHeadStoreContract {
    @TempDir
    Path data;

    @Override
    protected AuditHeadStore opened() {
        return again();
    }

    @Override
    protected AuditHeadStore again() {
        return new FileAuditHeads(data);
    }

    private Path file() {
        return data.resolve("audit/heads/2026-11-02.head");
    }

    @Test
    void aDayIsOneFileWithOneLine() throws IOException {
        KeptHead monday = head(9, "a", "2026-11-02T10:00:00Z");
        again().keep(monday);
        assertThat(Files.readString(file())).isEqualTo("9 " + "a".repeat(64) + " 2026-11-02T10:00:00Z knude-1\n");
        try (Stream<Path> left = Files.list(file().resolveSibling("."))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void whatIsNoHeadIsToldByItsNameAndLeftAsItIs() throws IOException {
        Files.createDirectories(file().resolveSibling("2026-11-01.head"));
        Files.write(file(), new byte[] {(byte) 0xff, 0, 1});
        Files.writeString(file().resolveSibling("2026-11-03.head"), "9 xyz");
        Files.writeString(file().resolveSibling("LÆSMIG.txt"), "Kopiér filerne herfra.");
        assertThat(again().keep(head(9, "a", "2026-11-02T10:00:00Z"))).isFalse();

        assertThat(again().known().heads()).isEmpty();
        assertThat(again().known().unreadable())
                .containsExactly("2026-11-01.head", "2026-11-02.head", "2026-11-03.head");
        assertThat(Files.readAllBytes(file())).hasSize(3);
    }
}
