package dk.sigtepunkt.domain.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several who send figures at the same time. */
final class Senders {
    static final int COUNT = 8;

    private Senders() {}

    interface Sender {
        /** @param number of the sender, from 0 */
        List<Receipt> send(int number) throws Exception;
    }

    /** What each was answered, in the order of their numbers. */
    static List<List<Receipt>> atOnce(Sender sender) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(COUNT);
        try {
            List<List<Receipt>> sent = new ArrayList<>();
            for (Future<List<Receipt>> one : senders.invokeAll(IntStream.range(0, COUNT)
                    .<Callable<List<Receipt>>>mapToObj(number -> () -> sender.send(number))
                    .toList())) {
                sent.add(one.get());
            }
            return sent;
        } finally {
            senders.shutdownNow();
        }
    }
}
