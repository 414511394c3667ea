package dk.sigtepunkt.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.time.Period;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** Everything that is measured for one size. */
final class SizeRun {
    private static final Period QUARTER = Period.quarter(2025, 3);
    private static final String REPORT = "/api/v1/reports/figures.csv?period=" + QUARTER;
    /** A line's first nine fields, and the others. */
    private static final Pattern MARKS = Pattern.compile("((?:[^;]*;){8}[^;]*);.*");

    /** Until the compiler is done with what runs in Java; after thirty it is not. */
    private static final int WARM = 300;

    private static final double REPORT_TO_DERBY = 0.10;
    private static final double REPORT_TO_POSTGRES = 0.10;
    private static final double REPORT_TO_DUCKDB = 0.1;
    private static final double COMPUTATION_TO_ARRAYS = 2;
    private static final double IMPORT_TO_DERBY = 2;

    private final Size size;
    private final Path archive;
    private final Path folder;
    private final List<Path> files;
    private final List<Result> results = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    SizeRun(Size size, Path archive, Path folder) throws Exception {
        this.size = size;
        this.archive = archive;
        this.folder = folder;
        this.files = ImportFiles.write(size, folder.resolve("files"));
    }

    List<Result> all() throws Exception {
        computation();
        Timing imported = derby();
        imports(imported);
        postgres();
        return List.copyOf(results);
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    private void computation() throws Exception {
        BookSide book = new BookSide(size);
        PlainArrays arrays = new PlainArrays(size, QUARTER);
        if (!Arrays.equals(book.overview(QUARTER), arrays.overview())) {
            throw new IllegalStateException("the book and the arrays differ");
        }
        Timing product = Timing.of(WARM, 31, () -> book.overview(QUARTER));
        Timing plain = Timing.of(WARM, 31, arrays::overview);
        add(Result.slower(size, "computation in memory", product, "double[]", plain, COMPUTATION_TO_ARRAYS));
    }

    /** @return how long the import took */
    private Timing derby() throws Exception {
        Timing imported;
        Timing report;
        byte[] answer;
        try (ProductServer product = ProductServer.ofTown(archive, folder.resolve("on-derby"), "")) {
            product.deploy(CommitteeFile.of(size), size.indicator(0));
            imported = Timing.once(ImportRun.product(product, files));
            report = report(product);
            answer = own(product.get(REPORT));
            product.stop();
            EmbeddedDataSource database = Derby.at(product.derby());
            try (Connection connection = database.getConnection()) {
                Callable<byte[]> sql = () -> OverviewSql.folded(connection, QUARTER.end());
                same(answer, own(sql.call()));
                beside(report, "raw JDBC on the same Derby", sql, REPORT_TO_DERBY);
            }
            Derby.shutDown(database);
            secondLife(product);
        }
        try (Connection duck = DuckDb.filled(size, folder.resolve("duck.db"))) {
            Callable<byte[]> sql = () -> OverviewSql.single(duck, OverviewSql.ARG_MAX, QUARTER.end());
            same(answer, sql.call());
            beside(report, "DuckDB", sql, size == Size.LARGE ? REPORT_TO_DUCKDB : Double.NaN);
        }
        return imported;
    }

    /** Starts again over the filled database: how long that takes, what the heap holds, and a new value at once. */
    private void secondLife(ProductServer product) throws Exception {
        long start = System.nanoTime();
        product.start();
        double ready = (System.nanoTime() - start) / 1e9;
        String figure =
                "{\"items\":[{\"indicator\":\"%s\",\"period\":\"%s\",\"value\":987654.25,\"status\":\"observed\"}]}"
                        .formatted(size.indicator(0), newest());
        product.get(REPORT);
        if (product.post("/api/v1/observations", figure) != 201) {
            throw new IllegalStateException("the new value was not taken");
        }
        if (!new String(product.get(REPORT), UTF_8).contains("987654.25")) {
            throw new IllegalStateException("the new value is not in the next report");
        }
        remarks.add(String.format(
                Locale.ROOT,
                "%s: ready %.1f s after a restart over the filled Derby; %.0f MB of heap used after a full collection"
                        + " (-Xmx512m); a new value was in the very next report.",
                size.word(),
                ready,
                product.heap()));
        product.stop();
    }

    private Period newest() {
        Period newest = size.periods()[0];
        for (Period period : size.periods()) {
            newest = period.end().isAfter(QUARTER.end()) ? newest : period;
        }
        return newest;
    }

    private void imports(Timing product) throws Exception {
        Timing raw = Timing.once(ImportRun.rawDerby(size, folder.resolve("raw")));
        add(Result.slower(size, "import on Derby", product, "raw JDBC batch", raw, IMPORT_TO_DERBY));
        Timing entities = Timing.once(ImportRun.entities(size, folder.resolve("entities")));
        add(Result.slower(size, "import on Derby", product, "EclipseLink, batch writing", entities, Double.NaN));
        remarks.add(String.format(
                Locale.ROOT,
                "%s: import through the product's validated path %,.0f rows/s, raw JDBC batch %,.0f, EclipseLink %,.0f.",
                size.word(),
                rate(product),
                rate(raw),
                rate(entities)));
    }

    private double rate(Timing timing) {
        return size.observations() / timing.median() * 1000;
    }

    private void postgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "512MB")
                        .setServerConfig("work_mem", "256MB")
                        .start();
                ProductServer product = ProductServer.ofTown(
                        archive,
                        folder.resolve("on-postgres"),
                        "url = jdbc:postgresql://127.0.0.1:%d/postgres\nuser = postgres\n"
                                .formatted(postgres.getPort()))) {
            product.deploy(CommitteeFile.of(size), size.indicator(0));
            ImportRun.product(product, files);
            Timing report = report(product);
            byte[] answer = own(product.get(REPORT));
            try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
                try (Statement analyze = connection.createStatement()) {
                    analyze.execute("analyze observation");
                }
                Callable<byte[]> sql = fastest(List.of(
                        () -> OverviewSql.single(connection, OverviewSql.DISTINCT, QUARTER.end()),
                        () -> OverviewSql.single(connection, OverviewSql.HASHED, QUARTER.end())));
                same(answer, own(sql.call()));
                beside(
                        report,
                        "plain SQL on the same PostgreSQL",
                        sql,
                        size == Size.LARGE ? REPORT_TO_POSTGRES : Double.NaN);
            }
            product.stop();
        }
    }

    private static Timing report(ProductServer product) throws Exception {
        return Timing.of(WARM, 31, () -> product.get(REPORT));
    }

    private static Callable<byte[]> fastest(List<Callable<byte[]>> ways) throws Exception {
        Callable<byte[]> best = ways.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (Callable<byte[]> way : ways) {
            double taken = Timing.of(1, 3, way).median();
            if (taken < least) {
                least = taken;
                best = way;
            }
        }
        return best;
    }

    private void beside(Timing report, String rival, Callable<byte[]> sql, double aim) throws Exception {
        add(Result.slower(
                size, "report over HTTP", report, rival, Timing.of(2, size == Size.LARGE ? 5 : 11, sql), aim));
    }

    /**
     * The lines about the benchmark's own indicators, without the marks after the figures; the shipped committees have
     * figures too.
     */
    private static byte[] own(byte[] csv) {
        StringBuilder text = new StringBuilder();
        new String(csv, UTF_8)
                .lines()
                .filter(line -> line.startsWith(CommitteeFile.PREFIX) || line.startsWith("indicator;"))
                .map(line -> MARKS.matcher(line).replaceFirst("$1"))
                .forEach(line -> text.append(line).append("\r\n"));
        return text.toString().getBytes(UTF_8);
    }

    private static void same(byte[] answer, byte[] expected) {
        if (!Arrays.equals(answer, expected)) {
            int at = Arrays.mismatch(answer, expected);
            throw new IllegalStateException(
                    "the answers differ at byte %d:%n%s%n%s".formatted(at, around(answer, at), around(expected, at)));
        }
    }

    private static String around(byte[] bytes, int at) {
        int from = Math.max(0, at - 80);
        return new String(bytes, from, Math.min(bytes.length, at + 80) - from, UTF_8);
    }

    private void add(Result result) {
        results.add(result);
        System.out.println(result.line());
    }
}
