package dk.sigtepunkt.itests.committees;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.fixture.FixtureActivator;
import dk.sigtepunkt.itests.server.Commands;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a server holds on to after garbage collection.
 *
 * @param loaders class loaders of bundles
 * @param fixtures objects of the fixtures' contribution
 * @param threads how many of each kind, by name without numbers
 * @param metaspace in kilobytes
 * @param heap in kilobytes
 */
record Footprint(long loaders, long fixtures, Map<String, Long> threads, long files, long metaspace, long heap) {
    private static final String LOADER = "org.apache.felix.framework.BundleWiringImpl$BundleClassLoader";
    private static final String CONTRIBUTION = FixtureActivator.class.getPackageName() + ".FixtureContribution";
    private static final Pattern CLASS = Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(\\S+)");
    private static final Pattern THREAD = Pattern.compile("(?m)^\"([^\"]+)\"");
    private static final Duration CONSOLE_AT_REST = Duration.ofMinutes(2);
    private static final int MORE_LOADERS = 3;
    private static final int MORE_THREADS = 10;
    private static final int MORE_FILES = 20;
    private static final long MORE_METASPACE = 16 * 1024;
    private static final long MORE_HEAP = 64 * 1024;

    static Footprint of(Server server) {
        // What the first collection makes unreachable through finalizers and references goes in the second.
        jcmd(server, "GC.run");
        jcmd(server, "GC.run");
        String histogram = jcmd(server, "GC.class_histogram");
        return new Footprint(
                instances(histogram, LOADER),
                instances(histogram, CONTRIBUTION),
                threads(server),
                openFiles(server),
                (long) jstat(server, "MU"),
                (long) (jstat(server, "EU") + jstat(server, "OU") + jstat(server, "S0U") + jstat(server, "S1U")));
    }

    /**
     * When the console is at rest. Gogo gives each session a pool of threads that it does not end with the session: four
     * that wait idle for a minute. Sessions that were never ended would keep theirs, and this would not come to its end.
     */
    static Footprint atRest(Server server) {
        server.await(
                "the console's threads are gone",
                CONSOLE_AT_REST,
                () -> threads(server).keySet().stream().noneMatch(name -> name.startsWith("session-")));
        return of(server);
    }

    /** That nothing has grown since more than chance and caches explain. */
    void assertFlatSince(Footprint before) {
        assertThat(loaders)
                .as("class loaders, before %s, now %s", before, this)
                .isLessThanOrEqualTo(before.loaders + MORE_LOADERS);
        assertThat(sum(threads))
                .as("threads, before %s, now %s", before.threads, threads)
                .isLessThanOrEqualTo(sum(before.threads) + MORE_THREADS);
        assertThat(files)
                .as("open files, before %s, now %s", before, this)
                .isLessThanOrEqualTo(before.files + MORE_FILES);
        assertThat(metaspace)
                .as("metaspace, before %s, now %s", before, this)
                .isLessThanOrEqualTo(before.metaspace + MORE_METASPACE);
        assertThat(heap).as("heap, before %s, now %s", before, this).isLessThanOrEqualTo(before.heap + MORE_HEAP);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d bundle class loaders, %d contributions of fixtures, %d threads, %d open files, metaspace %d kB, heap %d kB",
                loaders,
                fixtures,
                sum(threads),
                files,
                metaspace,
                heap);
    }

    private static Map<String, Long> threads(Server server) {
        Map<String, Long> kinds = new TreeMap<>();
        THREAD.matcher(jcmd(server, "Thread.print"))
                .results()
                .forEach(line -> kinds.merge(line.group(1).replaceAll("[0-9a-f]*\\d[0-9a-f]*", "N"), 1L, Long::sum));
        return kinds;
    }

    private static long sum(Map<String, Long> threads) {
        return threads.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Classes of one name from several loaders are counted together. */
    private static long instances(String histogram, String prefix) {
        long sum = 0;
        Matcher line = CLASS.matcher(histogram);
        while (line.find()) {
            if (line.group(2).startsWith(prefix)) {
                sum += Long.parseLong(line.group(1));
            }
        }
        return sum;
    }

    private static long openFiles(Server server) {
        try (Stream<Path> open = Files.list(Path.of("/proc", String.valueOf(server.pid()), "fd"))) {
            return open.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One column of the garbage collector's figures, in kilobytes. */
    private static double jstat(Server server, String column) {
        String[] lines = Commands.run(Path.of("."), tool("jstat"), "-gc", String.valueOf(server.pid()))
                .strip()
                .split("\n");
        String[] names = lines[0].strip().split("\\s+");
        String[] values = lines[1].strip().split("\\s+");
        for (int index = 0; index < names.length; index++) {
            if (names[index].equals(column)) {
                // A figure may be written with the machine's own decimal comma.
                return Double.parseDouble(values[index].replace(',', '.'));
            }
        }
        throw new AssertionError("no column " + column + " in " + lines[0]);
    }

    private static String jcmd(Server server, String command) {
        return Commands.run(Path.of("."), tool("jcmd"), String.valueOf(server.pid()), command);
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
