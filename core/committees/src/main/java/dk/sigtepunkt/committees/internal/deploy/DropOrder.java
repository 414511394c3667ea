package dk.sigtepunkt.committees.internal.deploy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * In which order what was dropped is taken. File Install hands over one file after the other, changed ones before new ones
 * and each by its name: a file that cannot be taken as things are waits while others lie in the folder that have not had
 * their turn, as one of them may bring what it lacks. So files that are valid together are accepted in any order.
 */
final class DropOrder {
    /** The folder, and what becomes of a file in it. */
    interface Folder {
        /** What lies there and is ours, the file itself too, each with what tells one content of it from another. */
        Map<Path, String> beside(Path file);

        /** Whether a file would be refused as things are now. */
        boolean refuses(Path file);

        void take(Path file);

        /** Says that it is not taken yet. */
        void waits(Path file);
    }

    private final Folder folder;
    private final TreeSet<Path> waiting = new TreeSet<>();
    private final Map<Path, String> hadTheirTurn = new HashMap<>();

    DropOrder(Folder folder) {
        this.folder = folder;
    }

    synchronized void dropped(Path file) {
        hadTheirTurn.remove(file);
        if (othersCome(file) && folder.refuses(file)) {
            if (waiting.add(file)) {
                folder.waits(file);
            }
            return;
        }
        turn(file);
        goOn();
    }

    /** The file lies there no more. */
    synchronized void gone(Path file) {
        waiting.remove(file);
        hadTheirTurn.remove(file);
        goOn();
    }

    /** First what can be taken by now, as long as that makes room for more; then what nothing is left to wait for. */
    private void goOn() {
        Optional<Path> next = next(file -> !folder.refuses(file));
        while (next.isPresent()) {
            turn(next.get());
            next = next(file -> !folder.refuses(file));
        }
        List.copyOf(waiting).stream().filter(file -> !othersCome(file)).forEach(this::turn);
    }

    private Optional<Path> next(Predicate<Path> which) {
        return waiting.stream().filter(which).findFirst();
    }

    private void turn(Path file) {
        waiting.remove(file);
        Optional.ofNullable(folder.beside(file).get(file)).ifPresent(content -> hadTheirTurn.put(file, content));
        folder.take(file);
    }

    /** What waits is not waited for. */
    private boolean othersCome(Path file) {
        return folder.beside(file).entrySet().stream()
                .filter(other -> !other.getKey().equals(file) && !waiting.contains(other.getKey()))
                .anyMatch(other -> !other.getValue().equals(hadTheirTurn.get(other.getKey())));
    }
}
