package dk.sigtepunkt.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs everything and writes the table. Arguments: the distribution's archive, a folder to work in, the file to write,
 * and what to measure: sizes, PAGES or WRITTEN (everything when nothing is named).
 */
public final class Benchmark {
    private static final String PAGES = "PAGES";
    private static final String WRITTEN = "WRITTEN";
    private static final String WRITTEN_HEAD = """
            Milliseconds as least / median / greatest of the measured runs; the ratio is of the medians.

            | what | product | beside | that | product : that |
            |---|---|---|---|---|
            """;
    private static final String PAGES_HEAD = """
            Four clients at once, milliseconds; the ratio is of the 99th percentiles.

            | page | size | p50 | p99 | p99 : page beside | aim |
            |---|---|---|---|---|---|
            """;
    private static final String HEAD = """
            Milliseconds as least / median / greatest of the measured runs; the ratio is of the medians.

            | size | what | product | beside | that | product : that | aim |
            |---|---|---|---|---|---|---|
            """;

    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path archive = Path.of(arguments[0]).toAbsolutePath();
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[1])), "run")
                .toAbsolutePath();
        List<String> wanted = Arrays.stream(arguments).skip(3).toList();
        List<Size> sizes = Arrays.stream(Size.values())
                .filter(size -> wanted.isEmpty() || wanted.contains(size.name()))
                .toList();
        List<String> pages = new ArrayList<>();
        if (wanted.isEmpty() || wanted.contains(PAGES)) {
            pages.add(PAGES_HEAD + String.join("\n", pages(archive, folder)) + "\n");
        }
        if (wanted.isEmpty() || wanted.contains(WRITTEN)) {
            System.out.println("== written reports");
            pages.add(WRITTEN_HEAD + String.join("\n", WrittenLoad.lines(archive, folder.resolve(WRITTEN))) + "\n");
        }
        List<String> lines = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        write(Path.of(arguments[2]), pages, lines, remarks);
        for (Size size : sizes) {
            System.out.println("== " + size.word());
            SizeRun run = new SizeRun(size, archive, folder.resolve(size.name()));
            for (Result result : run.all()) {
                lines.add(result.line());
            }
            remarks.addAll(run.remarks());
            write(Path.of(arguments[2]), pages, lines, remarks);
        }
        System.out.println(Files.readString(Path.of(arguments[2])));
    }

    /** Of the installation as it comes, with its example data. */
    private static List<String> pages(Path archive, Path folder) throws Exception {
        System.out.println("== pages");
        try (ProductServer product = ProductServer.shipped(archive, folder.resolve(PAGES))) {
            List<String> lines = new PageLoad(product).lines();
            lines.forEach(System.out::println);
            product.stop();
            return lines;
        }
    }

    private static void write(Path file, List<String> pages, List<String> lines, List<String> remarks)
            throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                String.join("\n", pages) + "\n" + HEAD + String.join("\n", lines) + "\n\n- "
                        + String.join("\n- ", remarks) + "\n");
    }
}
