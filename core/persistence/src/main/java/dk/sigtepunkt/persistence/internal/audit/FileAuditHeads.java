package dk.sigtepunkt.persistence.internal.audit;

import dk.sigtepunkt.domain.audit.AuditHeadStore;
import dk.sigtepunkt.domain.audit.AuditHeads;
import dk.sigtepunkt.domain.audit.KeptHead;
import dk.sigtepunkt.domain.audit.KnownHeads;
import dk.sigtepunkt.domain.municipality.DataFolder;
import dk.sigtepunkt.domain.text.Danish;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** A file for each day, {@code audit/heads/2026-11-29.head} in the data folder: to be copied to where no server writes. */
@Component(service = {AuditHeads.class, AuditHeadStore.class})
public final class FileAuditHeads implements AuditHeadStore {
    private static final String ENDING = ".head";
    private static final int LONGEST = 1024;

    private final Path folder;

    @Activate
    public FileAuditHeads() {
        this(DataFolder.path());
    }

    FileAuditHeads(Path dataFolder) {
        this.folder = dataFolder.resolve("audit").resolve("heads");
    }

    @Override
    public KnownHeads known() {
        List<KeptHead> heads = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path file : files()) {
            read(file).ifPresentOrElse(heads::add, () -> unreadable.add(String.valueOf(file.getFileName())));
        }
        return new KnownHeads(heads, unreadable);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + ENDING)) {
            found.forEach(files::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Collections.sort(files);
        return files;
    }

    /** Whatever lies there: a folder, a device, bytes that are no text. */
    private static Optional<KeptHead> read(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LONGEST
                    ? KeptHead.read(Files.readString(file))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized boolean keep(KeptHead head) {
        Path file = folder.resolve(LocalDate.ofInstant(head.at(), Danish.ZONE) + ENDING);
        boolean further = Files.notExists(file)
                || read(file)
                        .filter(before -> before.head().seq() < head.head().seq())
                        .isPresent();
        if (further) {
            write(file, head.line() + "\n");
        }
        return further;
    }

    /** As a whole or not at all; several servers may share the folder. */
    private void write(Path file, String line) {
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "head", ".new");
            try {
                Files.writeString(half, line);
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
