package dk.sigtepunkt.domain;

import java.util.List;

/** How much a test with many cases tries: a sample in each build, all of it with {@code -Pdrill}. */
public final class Drills {
    private Drills() {}

    public static int of(int all, int sample) {
        return wanted() ? all : sample;
    }

    public static <T> List<T> of(List<T> all, List<T> sample) {
        return wanted() ? all : sample;
    }

    private static boolean wanted() {
        return Boolean.getBoolean("sigtepunkt.drill");
    }
}
