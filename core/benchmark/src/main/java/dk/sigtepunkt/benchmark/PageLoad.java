package dk.sigtepunkt.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The pages that people open, each asked for by four clients at once, beside a page that shows no figure. They take turns
 * in short spells, so that whatever else the machine does falls on all of them alike, and none waits for another one's work.
 */
final class PageLoad {
    private static final int CLIENTS = 4;
    private static final int WARM = 3;
    private static final int SPELLS = 10;
    /** Of each client in a spell. */
    private static final int REQUESTS = 100;

    private static final String BESIDE = "/tilgaengelighed";
    private static final String JSON = "/api/v1/reports/consolidated?period=2025K4";
    private static final List<Asked> PAGES = List.of(
            new Asked("the page beside", BESIDE, "", Aim.NONE),
            new Asked("front page", "/", "", Aim.STATIC),
            new Asked("focus area", "/fokusomraader/oekonomi/vaekst", "", Aim.STATIC),
            new Asked("indicator", "/indikatorer/oekonomi.folketal", "", Aim.STATIC),
            new Asked("committee", "/udvalg/oekonomi", "", Aim.NONE),
            new Asked("actions", "/handlinger", "", Aim.NONE),
            new Asked("report", "/rapport/2025K4", "", Aim.NONE),
            new Asked("report as JSON", JSON, "", Aim.JSON),
            new Asked("report as JSON, compressed", JSON, "gzip", Aim.JSON));

    private final ProductServer product;

    PageLoad(ProductServer product) {
        this.product = product;
    }

    /** @param codings what the client takes; browsers take gzip, plain clients the text as it is */
    private record Asked(String name, String path, String codings, Aim aim) {}

    private enum Aim {
        NONE("–", Double.NaN, Double.NaN),
        STATIC("≤ 3", 3, Double.NaN),
        JSON("p99 ≤ 15 ms", Double.NaN, 15);

        private final String words;
        private final double ratio;
        private final double milliseconds;

        Aim(String words, double ratio, double milliseconds) {
            this.words = words;
            this.ratio = ratio;
            this.milliseconds = milliseconds;
        }

        String met(double p99, double beside) {
            boolean missed = p99 / beside > ratio || p99 > milliseconds;
            return this == NONE ? words : words + (missed ? " ✗" : " ✓");
        }
    }

    /** The table, a line a page. */
    List<String> lines() throws Exception {
        spells(WARM);
        double[][] taken = spells(SPELLS);
        double beside = at(taken[0], 0.99);
        List<String> lines = new ArrayList<>();
        for (int page = 0; page < PAGES.size(); page++) {
            Asked asked = PAGES.get(page);
            double p99 = at(taken[page], 0.99);
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %,d kB | %.2f | %.2f | %.2f | %s |",
                    asked.name(),
                    product.read(asked.path(), asked.codings()) / 1000,
                    at(taken[page], 0.5),
                    p99,
                    p99 / beside,
                    asked.aim().met(p99, beside)));
        }
        return lines;
    }

    /** @return milliseconds, sorted, by page */
    private double[][] spells(int count) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            double[][] all = new double[PAGES.size()][0];
            for (int spell = 0; spell < count; spell++) {
                for (int page = 0; page < all.length; page++) {
                    Asked asked = PAGES.get(page);
                    Callable<double[]> client = () -> client(asked);
                    for (Future<double[]> one : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
                        all[page] = joined(all[page], one.get());
                    }
                }
            }
            return all;
        } finally {
            clients.shutdownNow();
        }
    }

    private double[] client(Asked asked) throws Exception {
        double[] taken = new double[REQUESTS];
        for (int request = 0; request < REQUESTS; request++) {
            long start = System.nanoTime();
            product.read(asked.path(), asked.codings());
            taken[request] = (System.nanoTime() - start) / 1e6;
        }
        return taken;
    }

    private static double[] joined(double[] one, double[] more) {
        double[] both = Arrays.copyOf(one, one.length + more.length);
        System.arraycopy(more, 0, both, one.length, more.length);
        Arrays.sort(both);
        return both;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
