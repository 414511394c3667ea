package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks into {@code deploy/<committee>/}, one level and no deeper. File Install passes folders over: whatever it found in
 * one it would hand to every installer of the server, and those install what no committee may.
 *
 * <p>A file is handed over when it has lain unchanged from one look to the next, so that none is read half written, and
 * again when it has changed since.
 */
final class CommitteeFolders implements Runnable {
    /** What becomes of what is found. Called on the thread that looks. */
    interface Desk {
        /** Whether committees can be installed at all yet. */
        boolean ready();

        /** Whether there is, or was, a committee of that name. */
        boolean knows(CommitteeId committee);

        void dropped(CommitteeId committee, Path file);

        void gone(CommitteeId committee, Path file);

        /** Nothing that lies in it is looked at. */
        void refuse(Path folder, Objectionable why);

        /** A folder that was refused lies there no more, or is another one now. */
        void fine(Path folder);
    }

    /** What is wrong with a folder. */
    enum Objectionable {
        LINK,
        NO_COMMITTEE,
        UNREADABLE
    }

    private final Path deploy;
    private final Desk desk;
    private final Map<Path, Objectionable> refused = new HashMap<>();
    /** What was handed over, with what tells one content from another. */
    private final Map<Path, Handed> handed = new TreeMap<>();

    private Map<Path, Handed> seen = Map.of();

    CommitteeFolders(Path deploy, Desk desk) {
        this.deploy = deploy;
        this.desk = desk;
    }

    /** @param state tells one content of a file from another */
    private record Handed(CommitteeId committee, String state) {}

    /** One look; on one thread only. */
    @Override
    public void run() {
        if (!desk.ready()) {
            return;
        }
        Look look = new Look();
        try {
            entries(deploy).forEach(look::at);
        } catch (IOException changing) {
            // What cannot be looked at now is looked at next time; nothing follows from what it lacks.
            return;
        }
        look.conclude();
        seen = look.now;
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(entries::add);
        } catch (DirectoryIteratorException changing) {
            throw changing.getCause();
        }
        Collections.sort(entries);
        return entries;
    }

    private final class Look {
        private final Map<Path, Handed> now = new TreeMap<>();
        private final Set<Path> unreadable = new HashSet<>();
        private final Map<Path, Objectionable> objections = new TreeMap<>();

        private void at(Path entry) {
            if (!Files.isDirectory(entry)) {
                return;
            }
            Optional<CommitteeId> committee = committee(entry).filter(desk::knows);
            if (Files.isSymbolicLink(entry)) {
                objections.put(entry, Objectionable.LINK);
            } else if (committee.isEmpty()) {
                objections.put(entry, Objectionable.NO_COMMITTEE);
            } else {
                into(entry, committee.get());
            }
        }

        private void into(Path folder, CommitteeId committee) {
            try {
                for (Path file : entries(folder)) {
                    if (!file.getFileName().toString().startsWith(".")) {
                        now.put(file, new Handed(committee, state(file)));
                    }
                }
            } catch (IOException changing) {
                unreadable.add(folder);
                if (!Files.isReadable(folder) && Files.exists(folder)) {
                    objections.put(folder, Objectionable.UNREADABLE);
                }
            }
        }

        private void conclude() {
            nameRefused();
            Map.copyOf(handed).forEach((file, was) -> {
                if (!now.containsKey(file) && !unreadable.contains(file.getParent())) {
                    handed.remove(file);
                    desk.gone(was.committee(), file);
                }
            });
            now.forEach((file, is) -> {
                if (is.equals(seen.get(file)) && !is.equals(handed.get(file))) {
                    handed.put(file, is);
                    desk.dropped(is.committee(), file);
                }
            });
        }

        private void nameRefused() {
            List.copyOf(refused.keySet()).stream()
                    .filter(folder -> !objections.containsKey(folder))
                    .forEach(folder -> {
                        refused.remove(folder);
                        desk.fine(folder);
                    });
            objections.forEach((folder, why) -> {
                if (refused.put(folder, why) != why) {
                    desk.refuse(folder, why);
                }
            });
        }
    }

    private static Optional<CommitteeId> committee(Path folder) {
        try {
            return Optional.of(new CommitteeId(folder.getFileName().toString()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static String state(Path file) throws IOException {
        BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return "%d %s %s %s".formatted(is.size(), is.lastModifiedTime(), is.isDirectory(), is.isSymbolicLink());
    }
}
