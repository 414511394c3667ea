package dk.sigtepunkt.persistence.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.Entries;
import dk.sigtepunkt.domain.audit.KeptHead;
import dk.sigtepunkt.domain.audit.MemoryAuditTrail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadsWriterTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path data;

    private final MemoryAuditTrail trail = new MemoryAuditTrail(CLOCK);

    private void append() {
        trail.append(new AuditNote(Entries.random(new Random(1)), Optional.empty()));
    }

    @Test
    void whereTheChainEndsIsWrittenDownWhenTheServerStops() {
        append();
        FileAuditHeads heads = new FileAuditHeads(data);
        new HeadsWriter(trail, heads, CLOCK).close();
        assertThat(data.resolve("audit/heads/2026-11-29.head")).exists();
        append();
        new HeadsWriter(trail, heads, CLOCK).close();
        assertThat(heads.known().heads()).extracting(KeptHead::head).containsExactly(trail.head());
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNothing() throws IOException {
        append();
        Files.writeString(data.resolve("audit"), "no folder");
        HeadsWriter writer = new HeadsWriter(trail, new FileAuditHeads(data), CLOCK);
        assertThatCode(writer::close).doesNotThrowAnyException();
    }
}
