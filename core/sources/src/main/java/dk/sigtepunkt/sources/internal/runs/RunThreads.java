package dk.sigtepunkt.sources.internal.runs;

import java.util.concurrent.ThreadFactory;

/** Threads that do not keep the server from closing. */
public final class RunThreads {
    private RunThreads() {}

    public static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
