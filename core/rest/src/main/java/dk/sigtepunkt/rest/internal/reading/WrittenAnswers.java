package dk.sigtepunkt.rest.internal.reading;

import dk.sigtepunkt.domain.kept.Tag;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

/** The last large answers as they were written: the same object under the same marks is written the same. */
final class WrittenAnswers {
    private static final int MOST = 4;

    private final Deque<Written> newestFirst = new ArrayDeque<>();

    Written of(Object answer, Marks marks, Supplier<byte[]> write) {
        return find(answer, marks).orElseGet(() -> {
            byte[] bytes = write.get();
            Written fresh = new Written(new WeakReference<>(answer), marks, bytes, Tag.of(bytes));
            keep(fresh);
            return fresh;
        });
    }

    private synchronized Optional<Written> find(Object answer, Marks marks) {
        return newestFirst.stream()
                .filter(written ->
                        written.answer().refersTo(answer) && written.marks().equals(marks))
                .findFirst();
    }

    private synchronized void keep(Written written) {
        newestFirst.addFirst(written);
        if (newestFirst.size() > MOST) {
            newestFirst.removeLast();
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // written out, never compared
    record Written(WeakReference<Object> answer, Marks marks, byte[] bytes, String tag) {}
}
