package dk.sigtepunkt.persistence.internal.evidence;

import dk.sigtepunkt.domain.attachments.FileInspector;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.evidence.KeptEvidence;
import dk.sigtepunkt.persistence.internal.database.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the bytes of files lay before the database had them, {@code ab/abcdef…} after their digest. What a row still names goes
 * into the database, everything else away: what nobody could find could nobody take back.
 */
final class EarlierFolder {
    static final String NAME = "attachments";
    private static final Logger LOG = LoggerFactory.getLogger(EarlierFolder.class);

    private final Database database;
    private final Path folder;

    EarlierFolder(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Empties the folder and takes it away; tells the log what it did with it, and of which files there are no bytes. */
    void takeOver() {
        Map<String, List<FilePlace>> missing = missing();
        if (Files.isDirectory(folder)) {
            try {
                empty(missing);
            } catch (IOException unreadable) {
                LOG.warn("{} cannot be emptied; it is tried again at the next start", folder, unreadable);
            }
            missing = missing();
        }
        if (!missing.isEmpty()) {
            Set<String> lost = new TreeSet<>();
            missing.values().forEach(places -> places.forEach(one -> lost.add(one.evidence() + "/" + one.file())));
            LOG.warn("There are no bytes of these files beside findings, told by finding/file: {}", lost);
        }
    }

    /** The files without bytes that somebody may ask for, by their digest. */
    private Map<String, List<FilePlace>> missing() {
        return database.inTransaction(manager -> {
            Set<FilePlace> there = FileParts.all(Database.connection(manager));
            Map<String, List<FilePlace>> missing = new HashMap<>();
            manager.createQuery("select e from EvidenceRow e", EvidenceRow.class)
                    .setHint("eclipselink.batch.type", "IN")
                    .setHint("eclipselink.batch", "e.entries")
                    .getResultList()
                    .forEach(row -> places(row.kept()).forEach((place, digest) -> {
                        if (!there.contains(place)) {
                            missing.computeIfAbsent(digest, one -> new ArrayList<>())
                                    .add(place);
                        }
                    }));
            return missing;
        });
    }

    private static Map<FilePlace, String> places(KeptEvidence kept) {
        Map<FilePlace, String> places = new HashMap<>();
        kept.heldFiles()
                .forEach(file -> places.put(
                        new FilePlace(kept.number(), file.number()),
                        file.attachment().sha256()));
        return places;
    }

    private void empty(Map<String, List<FilePlace>> missing) throws IOException {
        int taken = 0;
        int erased = 0;
        for (Path path : deepestFirst()) {
            if (Files.isRegularFile(path)) {
                boolean named = taken(path, missing.getOrDefault(String.valueOf(path.getFileName()), List.of()));
                taken += named ? 1 : 0;
                erased += named ? 0 : 1;
            }
            Files.delete(path);
        }
        LOG.info(
                "{} is gone: {} files are in the database now, {} that nothing named are erased",
                folder,
                taken,
                erased);
    }

    private List<Path> deepestFirst() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }

    /** Only what is still named when its row is held is put there, and only what its name says. */
    private boolean taken(Path file, List<FilePlace> places) throws IOException {
        if (places.isEmpty() || Files.size(file) > FileInspector.MOST_BYTES) {
            return false;
        }
        Artifact bytes = new Artifact("", Files.readAllBytes(file));
        boolean taken = false;
        for (FilePlace place : places) {
            taken |= database.inTransaction(manager -> put(manager, place, bytes));
        }
        return taken;
    }

    private static boolean put(EntityManager manager, FilePlace place, Artifact bytes) throws SQLException {
        EvidenceRow row = manager.find(EvidenceRow.class, place.evidence(), LockModeType.PESSIMISTIC_WRITE);
        boolean named = row != null && bytes.sha256().equals(places(row.kept()).get(place));
        Connection connection = Database.connection(manager);
        if (named && FileParts.read(connection, place, 0).isEmpty()) {
            FileParts.insert(connection, place, bytes);
        }
        return named;
    }
}
