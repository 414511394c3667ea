package dk.sigtepunkt.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs everything and writes the table. Arguments: the distribution's archive, a folder to work in, the file to write,
 * and the sizes (all of them when none is named).
 */
public final class Benchmark {
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
        List<Size> sizes = arguments.length > 3
                ? Arrays.stream(arguments).skip(3).map(Size::valueOf).toList()
                : List.of(Size.values());
        List<String> lines = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (Size size : sizes) {
            System.out.println("== " + size.word());
            SizeRun run = new SizeRun(size, archive, folder.resolve(size.name()));
            for (Result result : run.all()) {
                lines.add(result.line());
            }
            remarks.addAll(run.remarks());
            write(Path.of(arguments[2]), lines, remarks);
        }
        System.out.println(Files.readString(Path.of(arguments[2])));
    }

    private static void write(Path file, List<String> lines, List<String> remarks) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, HEAD + String.join("\n", lines) + "\n\n- " + String.join("\n- ", remarks) + "\n");
    }
}
